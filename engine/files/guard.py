"""No run replaces what another job or a person put into its folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError, OutputError
from engine.contract.file_sets import JOURNAL, settle
from engine.contract.results.common import WrittenFile
from engine.contract.results.written import Written, is_changed, read_written

_PASSING = (".aux.xml",)  # QGIS writes statistics into these by looking at a raster
_Seen = tuple[int, int, int]


def end_interrupted(folder: Path) -> None:
    """Ends the change of a set that a killed run left; a journal that makes no sense goes.

    Call it while holding the folder's lock.

    Raises:
        OutputError: it cannot be ended.
    """
    try:
        settle(folder, alone=True)
    except InputError as error:
        if isinstance(error.__cause__, ValueError | TypeError | KeyError | AttributeError | RecursionError):
            (folder / JOURNAL).unlink(missing_ok=True)
            return
        raise OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "The change of the files in {folder} that was interrupted cannot be ended: {reason}.",
            "Check the folder, its permissions and its disk, or choose another one.",
            folder=folder,
            reason=str(error.__cause__),
        ) from error


class Guard:
    """Looks at what stands under the names that a run may write.

    Args:
        folder: of the results.
        names: that the run may write.
        owner: name of the job whose earlier results may be replaced; empty: nothing is looked at.
        main: name of the file that tells which job a result is of.
        keeps_edits: whether files on which somebody has worked are kept; else they are refused.
        untold: names of which `main` cannot tell, since they are made from it.
    """

    def __init__(
        self, folder: Path, names: Iterable[str], owner: str, main: str, keeps_edits: bool, untold: Iterable[str]
    ) -> None:
        self._folder = folder
        self._names = tuple(names)
        self._owner = owner
        self._main = main
        self._keeps_edits = keeps_edits
        self._untold = (main, *untold)
        self._seen: dict[str, _Seen | None] = {}
        self.stays: dict[str, WrittenFile] = {}
        self.kept: dict[str, str] = {}

    def look(self) -> None:
        """Refuses what is of others, and remembers what is there.

        Raises:
            OutputError: naming what would be replaced.
        """
        if not self._owner:
            return
        there = [name for name in self._names if os.path.lexists(self._folder / name)]
        if there:
            known = self._earlier(there)
            for name in there:
                if name not in self._untold:
                    self._check(name, known)
            self.stays = {name: one for name, one in (known.files or {}).items() if (self._folder / name).is_file()}
        self.remember()

    def remember(self) -> None:
        """Takes what stands there now for this run's own, or for what it may replace."""
        self._seen = {name: _seen(self._folder / name) for name in self._names}

    def keep(self, name: str) -> str | None:
        """Says under which name a file stays when it is replaced; None where it goes.

        What has come or changed since the run began is somebody's work as well.
        """
        if name in self.kept or name not in self._seen or name.endswith(_PASSING):
            return self.kept.get(name)
        return None if self._seen[name] == _seen(self._folder / name) else self._free_name(name)

    def _earlier(self, there: list[str]) -> Written:
        """What the result that stands there tells of itself."""
        main = self._folder / self._main
        known = read_written(main)
        if known is None:
            raise self._stranger(self._main if main.exists() else there[0])
        if known.job != self._owner:
            raise OutputError(
                ErrorCode.OUTPUT_CONFLICT,
                "{folder} contains the result of another job, {job}, which would be replaced.",
                "Choose another output folder.",
                folder=self._folder,
                job=known.job,
            )
        return known

    def _check(self, name: str, known: Written) -> None:
        """Takes, keeps or refuses a file that stands under a name of the result."""
        if known.files is None or name.endswith(_PASSING):  # of a version that did not tell; of nobody
            return
        path, one = self._folder / name, known.files.get(name)
        if path.is_file() and one is not None and not is_changed(path, one):
            return
        if not self._keeps_edits or not path.is_file():
            raise self._stranger(name)
        self.kept[name] = self._free_name(name)

    def _free_name(self, name: str) -> str:
        stem, ending = name.partition(".")[::2]
        number = 1
        while True:
            free = f"{stem}-edited{'' if number == 1 else f'-{number}'}.{ending}"
            if not os.path.lexists(self._folder / free):
                return free
            number += 1

    def _stranger(self, name: str) -> OutputError:
        return OutputError(
            ErrorCode.OUTPUT_CONFLICT,
            "{path} was not written by an earlier run of {job}, or was changed since; it would be replaced.",
            "Choose another output folder, or move this file elsewhere.",
            path=self._folder / name,
            job=self._owner,
        )


def _seen(path: Path) -> _Seen | None:
    """By what a file is known again during a run; None where there is none."""
    try:
        status = path.lstat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino
