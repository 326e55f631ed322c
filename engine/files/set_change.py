"""The renames of a set: behind a journal, undone where one fails."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.file_sets import FINISH, JOURNAL, UNDO, Move, clear, finish, journal_text, undo
from engine.contract.results.written import GEOPACKAGE, copy_geopackage
from engine.files.disk import failed_write

# On Windows a file that a viewer has open cannot be replaced; a virus scanner lets go within a second or two.
_REPLACE_TRIES = 20
_REPLACE_PAUSE_S = 0.1


class SetChange:
    """Gives new files their names, and takes others away, all or none.

    Args:
        folder: of the set; this run alone writes to it.
        names: of the new files, in the order in which they are renamed.
        gone: names that are given up; those of new files are passed over.
        partial: where the new file of a name lies until then.
        keep: name under which a file stays that is replaced, since somebody has worked on it; None where it goes.
    """

    def __init__(
        self,
        folder: Path,
        names: list[str],
        gone: Iterable[str],
        partial: Callable[[str], Path],
        keep: Callable[[str], str | None],
    ) -> None:
        self._folder, self._names, self._gone = folder, names, tuple(gone)
        self._partial, self._keep = partial, keep
        self.decided = False  # from then on the journal says what becomes of the partial files

    def publish(self) -> None:
        """Renames all files behind a journal.

        Raises:
            OutputError: a rename failed; all files are old then, or who opens the folder next finishes it.
        """
        removed = [name for name in dict.fromkeys(self._gone) if name not in self._names]
        logs = [f"{name}{end}" for name in self._names if name.endswith(GEOPACKAGE) for end in ("-wal", "-shm")]
        moves = tuple(
            [self._move(name, self._partial(name).name) for name in self._names]
            + [self._move(name, None) for name in removed if os.path.lexists(self._folder / name)]
            + [Move(name, stood=True) for name in logs if os.path.lexists(self._folder / name)]
        )
        reversible = all(move.can_be_undone for move in moves)
        self._write_journal(moves, FINISH)
        try:
            for move in moves:
                if move.new is not None and (self._folder / move.new).exists():
                    replace_file(self._folder / move.new, self._folder / move.name, keeps_new=reversible)
            finish(self._folder, moves)
            sync_folder(self._folder)
        except OSError as error:
            self.decided = True
            if reversible:
                self._turn_back(moves)
            if isinstance(error, OutputError):
                raise
            raise failed_write(self._folder, error) from error
        self.decided = True
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
                self.decided = (self._folder / JOURNAL).exists()
            raise failed_write(partial, error) from error

    def _turn_back(self, moves: tuple[Move, ...]) -> None:
        """Brings all old files back; where that cannot be, the change stays to be finished by who comes next."""
        with contextlib.suppress(OSError):
            self._write_journal(moves, UNDO)
            undo(self._folder, moves)
            clear(self._folder, moves)


def replace_file(partial: Path, final: Path, keeps_new: bool = True) -> None:
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
