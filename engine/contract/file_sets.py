"""A set of files changes as one: a journal says what is renamed, so that whoever opens the folder next ends the change.

A rename is atomic, several are not. Before the first one the journal lies in the folder; while it does, the set is not
whole. The change is then finished, or undone where the run that began it had turned back.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

from .errors import ErrorCode, InputError
from .regular import read_regular

JOURNAL = ".swimdiff.set"
FINISH, UNDO = "finish", "undo"
_MAXIMUM_BYTES = 4 * 1024 * 1024  # a set has some dozen files
# A run that is at work renames its files within milliseconds; a journal that stays is of one that was killed.
_TRIES, _PAUSE_S = 10, 0.05
_PARTIAL, _EARLIER = re.compile(r"\.partial-\d+\Z"), re.compile(r"\.earlier-\d+\Z")


@dataclass(frozen=True)
class Move:
    """What happens to one name of a folder.

    Args:
        name: of the file.
        new: name of the file that takes its place; None where the name is given up.
        old: further name of the file that stood there, by which it comes back; None where it has none.
        keep: name under which that file stays in the end, since it is somebody's work; None where it goes.
        stood: whether a file stood there.
    """

    name: str
    new: Optional[str] = None
    old: Optional[str] = None
    keep: Optional[str] = None
    stood: bool = False

    @property
    def can_be_undone(self) -> bool:
        """Whether what stood there can come back; on disks without links it cannot."""
        return self.old is not None or not self.stood


def journal_text(moves: Tuple[Move, ...], way: str) -> str:
    """Writes a journal.

    Args:
        moves: in their order.
        way: `FINISH` or `UNDO`.
    """
    content = {"way": way, "moves": [asdict(move) for move in moves]}
    return json.dumps({**content, "crc": _checksum(content)}, sort_keys=True)


def _checksum(content: Mapping[str, Any]) -> int:
    return zlib.crc32(json.dumps(content, sort_keys=True).encode("utf-8"))


def settle(folder: Path, alone: bool = False) -> None:
    """Ends a change of a set that was interrupted; does nothing in all other folders.

    Args:
        folder: of the set.
        alone: whether no other run can be at work there, as while its lock is held.

    Raises:
        InputError: the change cannot be ended, so the files of the folder do not belong together.
    """
    journal = folder / JOURNAL
    if not os.path.lexists(journal):
        return
    for _ in range(0 if alone else _TRIES):
        time.sleep(_PAUSE_S)
        if not os.path.lexists(journal):
            return
    try:
        way, moves = _read(journal)
        if way == FINISH:
            finish(folder, moves)
        else:
            undo(folder, moves)
        clear(folder, moves)
    except FileNotFoundError as error:
        if os.path.lexists(journal):
            raise _mixed(folder, error) from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _mixed(folder, error) from error


def finish(folder: Path, moves: Tuple[Move, ...]) -> None:
    """Gives the new files their names; what is done already is passed over.

    Raises:
        OSError: a rename failed.
    """
    for move in moves:
        if move.new is None:
            _remove(folder / move.name)
        elif os.path.lexists(folder / move.new):
            os.replace(folder / move.new, folder / move.name)
    for move in moves:
        if move.keep is not None and move.old is not None and os.path.lexists(folder / move.old):
            os.replace(folder / move.old, folder / move.keep)


def undo(folder: Path, moves: Tuple[Move, ...]) -> None:
    """Gives the old files their names back.

    Raises:
        OSError: a rename failed.
    """
    for move in reversed(moves):
        if move.old is not None:
            if not _is_there(folder, move) and os.path.lexists(folder / move.old):
                os.replace(folder / move.old, folder / move.name)
        elif not move.stood and move.new is not None and not os.path.lexists(folder / move.new):
            _remove(folder / move.name)  # it has come already, and nothing stood there before
        if move.new is not None:
            _remove(folder / move.new)


def clear(folder: Path, moves: Tuple[Move, ...]) -> None:
    """Removes the journal, which makes the change final, and then the further names of the old files.

    Raises:
        OSError: the journal cannot be removed.
    """
    _remove(folder / JOURNAL)
    for move in moves:
        if move.old is not None:
            _remove(folder / move.old)


def _read(journal: Path) -> Tuple[str, Tuple[Move, ...]]:
    """Reads a journal; one that names what no run of ours renames is refused.

    Raises:
        ValueError: it is damaged.
    """
    if journal.is_symlink() or not journal.is_file() or journal.stat().st_size > _MAXIMUM_BYTES:
        raise ValueError("it is no journal")
    found = json.loads(read_regular(journal, _MAXIMUM_BYTES).decode("utf-8"))
    if found.pop("crc") != _checksum(found):
        raise ValueError("it is damaged")
    moves: List[Move] = []
    for entry in found["moves"]:
        names = {key: None if entry.get(key) is None else str(entry[key]) for key in ("new", "old", "keep")}
        move = Move(str(entry["name"]), stood=bool(entry["stood"]), **names)
        for name in (move.name, move.new, move.old, move.keep):
            if name is not None and (not name or name in (".", "..") or set(name) & set("/\\\0")):
                raise ValueError("it names a file of another folder")
        if move.new is not None and not _PARTIAL.search(move.new):
            raise ValueError("it names a file that is not ours")
        if move.old is not None and not _EARLIER.search(move.old):
            raise ValueError("it names a file that is not ours")
        moves.append(move)
    if found["way"] not in (FINISH, UNDO):
        raise ValueError("it has no way")
    return str(found["way"]), tuple(moves)


def _is_there(folder: Path, move: Move) -> bool:
    """Whether the old file still has its name; one that another program has open cannot even be replaced by itself."""
    name, old = folder / move.name, folder / str(move.old)
    return name.is_file() and old.is_file() and os.path.samefile(name, old)


def _remove(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.unlink()


def _mixed(folder: Path, error: BaseException) -> InputError:
    return InputError(
        ErrorCode.INPUT_CHANGED,
        "The files in {folder} do not belong together: the run that wrote them was interrupted ({reason}).",
        "Make the folder writable and try again, or run the job again.",
        folder=folder,
        reason=str(error).splitlines()[0][:200] if str(error) else type(error).__name__,
    )
