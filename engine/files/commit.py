"""The one way in which results come to stand under their names: written aside, verified, then renamed together."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Protocol

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.file_sets import FINISH, JOURNAL, UNDO, Move, clear, finish, journal_text, undo
from engine.contract.results import result_text
from engine.contract.results.common import WrittenFile, WrittenFiles
from engine.contract.results.written import GEOPACKAGE, copy_geopackage, describe_written
from engine.files.disk import failed_write

_EARLIER = re.compile(r"\.earlier-(\d+)$")
_PARTIAL = re.compile(r"\.partial-(\d+)(-journal|-wal|-shm|\.aux\.xml|\.ovr\.tmp|\.msk\.ovr\.tmp)?$")
# On Windows a file that a viewer has open cannot be replaced; a virus scanner lets go within a second or two.
_REPLACE_TRIES = 20
_REPLACE_PAUSE_S = 0.1


class Result(Protocol):
    """A dataclass that tells of the files of its set."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def written(self) -> WrittenFiles:
        """What each file is known by."""


class Commit:
    """Context that collects the files of a run. Without `publish`, leaving it removes what was begun.

    Args:
        folder: where the results go; the partial files lie there too, since only a rename within a disk is atomic.
        as_set: whether the files change as one, by a journal; only where this run alone writes to the folder.
        stays: what is known of files of the same result that this run may leave as they are, by name.
        keep: names under which files that would be replaced stay, since somebody has worked on them, by their name.
    """

    def __init__(
        self,
        folder: Path,
        as_set: bool = False,
        stays: Mapping[str, WrittenFile] | None = None,
        keep: Callable[[str], str | None] = lambda name: None,
    ) -> None:
        self._folder = folder
        self._as_set = as_set
        self._stays = dict(stays or {})
        self._keep = keep
        self._files: dict[str, Callable[[Path], None] | None] = {}
        self._known: dict[str, WrittenFile] = {}
        self._decided = False

    def __enter__(self) -> Commit:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not self._decided:
            self.discard()

    def path(self, name: str) -> Path:
        """Where to write the file that will get this name."""
        self._files.setdefault(name, None)
        self._known.pop(name, None)
        return self._partial(name)

    def current(self, name: str) -> Path:
        """Where the newest content of a name is: what this run has written, else what stands there already."""
        partial = self._partial(name)
        return partial if partial.exists() else self._folder / name

    def add(self, name: str, verify: Callable[[Path], None]) -> None:
        """Says that a file is written, and how to verify it.

        Args:
            name: final name; files are renamed in the order of `add`, so side files come before the file they serve.
            verify: reads the file at the path it gets, and raises where it is not what was meant.
        """
        self._files.pop(name, None)
        self._files[name] = verify

    def describe(self, name: str) -> WrittenFile:
        """Gives what the newest content of a name is known again by.

        Raises:
            OSError: where it cannot be read.
        """
        if name not in self._known:
            self._known[name] = describe_written(self.current(name))
        return self._known[name]

    def add_result(self, name: str, result: Result, readable: bool = False) -> None:
        """Adds the result.json of the set, or what stands for it; it tells of all files that were added before.

        Args:
            name: of the file.
            result: a dataclass of `engine.contract.results` with a field `written`.
            readable: leave letters of all scripts as they are.
        """
        written = {**self._stays, **{one: self.describe(one) for one in self._files}}
        write_text(self, name, result_text(replace(result, written=written), readable))

    def publish(self, gone: Iterable[str] = ()) -> list[Path]:
        """Verifies all files, then renames them; a set in such a way that all or none of them have changed.

        Args:
            gone: names of an earlier run that are given up together with it; those that are written are passed over.

        Returns:
            The final paths, in the order of `add`.

        Raises:
            OutputError: a file is missing or not what was written; nothing stands under a final name then. Or a final
                name is locked by another program; the verified file is then left beside it.
        """
        for name, verify in self._files.items():
            partial = self._partial(name)
            if not partial.is_file() or verify is None:
                raise failed_write(partial, None)
            try:
                sync_file(partial)
                verify(partial)
            except OutputError:
                raise
            except OSError as error:
                raise failed_write(partial, error) from error
        finals = [self._folder / name for name in self._files]
        if self._as_set:
            self._rename_set(gone)
        else:
            for name, final in zip(self._files, finals, strict=True):
                _replace(self._partial(name), final)
            sync_folder(self._folder)
        self._decided = True
        return finals

    def discard(self) -> None:
        """Removes the partial files of this run."""
        remove_partials(self._folder, only=str(os.getpid()))

    def _rename_set(self, gone: Iterable[str]) -> None:
        """Renames all files behind a journal."""
        removed = [name for name in dict.fromkeys(gone) if name not in self._files]
        logs = [f"{name}{end}" for name in self._files if name.endswith(GEOPACKAGE) for end in ("-wal", "-shm")]
        moves = tuple(
            [self._move(name, self._partial(name).name) for name in self._files]
            + [self._move(name, None) for name in removed if os.path.lexists(self._folder / name)]
            + [Move(name, stood=True) for name in logs if os.path.lexists(self._folder / name)]
        )
        reversible = all(move.can_be_undone for move in moves)
        self._write_journal(moves, FINISH)
        try:
            for move in moves:
                if move.new is not None and (self._folder / move.new).exists():
                    _replace(self._folder / move.new, self._folder / move.name, keeps_new=reversible)
            finish(self._folder, moves)
            sync_folder(self._folder)
        except OSError as error:
            self._decided = True  # from here on the journal says what becomes of the partial files
            if reversible:
                self._turn_back(moves)
            if isinstance(error, OutputError):
                raise
            raise failed_write(self._folder, error) from error
        self._decided = True
        # The files are all new. A journal that could not be removed says the same, and goes with the next opening.
        with contextlib.suppress(OSError):
            clear(self._folder, moves)
            sync_folder(self._folder)

    def _move(self, name: str, new: str | None) -> Move:
        """Says what happens to a name, after what stands there has got a further name by which it can come back."""
        final = self._folder / name
        if not final.is_file():
            return Move(name, new, stood=os.path.lexists(final))
        old, kept = f"{name}.earlier-{os.getpid()}", self._keep(name)
        aside = self._folder / old
        try:
            aside.unlink(missing_ok=True)
            if kept is not None and name.endswith(GEOPACKAGE):
                copy_geopackage(final, aside)  # with what lies in its log
            else:
                os.link(final, aside)
        except OSError as error:
            # A disk without links: the change can be finished, but not undone. Somebody's work is copied all the same.
            if kept is None:
                return Move(name, new, stood=True)
            try:
                shutil.copy2(final, aside)
            except OSError:
                raise failed_write(aside, error) from error
        return Move(name, new, old, kept, stood=True)

    def _write_journal(self, moves: tuple[Move, ...], way: str) -> None:
        partial = self._partial(JOURNAL)
        try:
            partial.write_text(journal_text(moves, way), encoding="utf-8")
            sync_file(partial)
            os.replace(partial, self._folder / JOURNAL)
            sync_folder(self._folder)
        except OSError as error:
            if way == FINISH:  # nothing is renamed yet, and nothing shall be
                with contextlib.suppress(OSError):
                    (self._folder / JOURNAL).unlink(missing_ok=True)
                self._decided = (self._folder / JOURNAL).exists()
            raise failed_write(partial, error) from error

    def _turn_back(self, moves: tuple[Move, ...]) -> None:
        """Brings all old files back; where that cannot be, the change stays to be finished by who comes next."""
        with contextlib.suppress(OSError):
            self._write_journal(moves, UNDO)
            undo(self._folder, moves)
            clear(self._folder, moves)

    def _partial(self, name: str) -> Path:
        return self._folder / f"{name}.partial-{os.getpid()}"


def _replace(partial: Path, final: Path, keeps_new: bool = True) -> None:
    """Renames a file.

    Args:
        partial: as it is called now.
        final: as it will be called.
        keeps_new: whether the new file stays under a further name where the final one is in use.
    """
    for left in range(_REPLACE_TRIES - 1, -1, -1):
        try:
            os.replace(partial, final)
            return
        except PermissionError as error:
            if (left == 0 or os.name != "nt") and not keeps_new:
                raise OutputError(
                    ErrorCode.OUTPUT_BUSY,
                    "{final} is in use by another program; the finished files take their places when it is not.",
                    "Close the program or remove the layer, then open the folder again.",
                    final=final,
                ) from error
            if left == 0 or os.name != "nt":
                kept = final.with_name(f"{final.stem}.new{final.suffix}")
                os.replace(partial, kept)
                raise OutputError(
                    ErrorCode.OUTPUT_BUSY,
                    "{final} is in use by another program; the finished file is {kept}.",
                    "Close the program or remove the layer, then rename the file or run the job again.",
                    final=final,
                    kept=kept,
                ) from error
            time.sleep(_REPLACE_PAUSE_S)
        except OSError as error:
            raise failed_write(final, error) from error


def remove_partials(folder: Path, only: str = "") -> None:
    """Removes partial files, those of killed runs among them; call it while holding the folder's lock.

    Args:
        folder: where they lie; a change of a set that was interrupted must have been ended before.
        only: number of the one process whose files go; empty for all.
    """
    for path in folder.iterdir() if folder.is_dir() else ():
        found = _PARTIAL.search(path.name)
        ending = _EARLIER.search(path.name) if found is None else found
        if ending is not None and (not only or ending.group(1) == only):
            path.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Has the operating system write a file to its disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Has the operating system write a folder's names to its disk; Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_text(commit: Commit, name: str, text: str) -> None:
    """Adds a text file, in UTF-8.

    Args:
        commit: publishes the file.
        name: of the file in the commit's folder.
        text: its content.
    """
    write_bytes(commit, name, text.encode("utf-8"))


def write_bytes(commit: Commit, name: str, content: bytes) -> None:
    """Adds a small file whose content is compared when it is verified.

    Args:
        commit: publishes the file.
        name: of the file in the commit's folder.
        content: all of it.
    """

    def verify(path: Path) -> None:
        if path.read_bytes() != content:
            raise failed_write(path, None, len(content))

    path = commit.path(name)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise failed_write(path, error, len(content)) from error
    commit.add(name, verify)
