"""The one way in which results come to stand under their names: written aside, verified, then renamed together."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Protocol

from engine.contract.errors import OutputError
from engine.contract.results import result_text
from engine.contract.results.common import WrittenFile, WrittenFiles
from engine.contract.results.written import describe_written
from engine.files.disk import failed_write
from engine.files.set_change import SetChange, replace_file, sync_file, sync_folder

_PROBE = re.compile(r"^\.swimdiff\.probe-(\d+)$")
_EARLIER = re.compile(r"\.earlier-(\d+)$")
_PARTIAL = re.compile(r"\.partial-(\d+)(-journal|-wal|-shm|\.aux\.xml|\.ovr\.tmp|\.msk\.ovr\.tmp)?$")


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
            change = SetChange(self._folder, list(self._files), gone, self._partial, self._keep)
            try:
                change.publish()
            finally:
                self._decided = change.decided
        else:
            for name, final in zip(self._files, finals, strict=True):
                replace_file(self._partial(name), final)
            sync_folder(self._folder)
        self._decided = True
        return finals

    def discard(self) -> None:
        """Removes the partial files of this run."""
        remove_partials(self._folder, only=str(os.getpid()))

    def _partial(self, name: str) -> Path:
        return self._folder / f"{name}.partial-{os.getpid()}"


def remove_partials(folder: Path, only: str = "") -> None:
    """Removes partial files, those of killed runs among them; call it while holding the folder's lock.

    Args:
        folder: where they lie; a change of a set that was interrupted must have been ended before.
        only: number of the one process whose files go; empty for all.
    """
    for path in folder.iterdir() if folder.is_dir() else ():
        ending = _PARTIAL.search(path.name) or _EARLIER.search(path.name) or _PROBE.search(path.name)
        if ending is None or (only and ending.group(1) != only):
            continue
        if not path.is_dir() or path.is_symlink():
            path.unlink(missing_ok=True)
        elif path.name.startswith("."):  # as `remove_folder` leaves it
            shutil.rmtree(path, ignore_errors=True)


def remove_folder(folder: Path) -> None:
    """Removes a folder of unfinished work, if there is one.

    It is renamed first, so that a run that is killed in between leaves no half of it from which the next would go on.
    """
    aside = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    try:
        os.replace(folder, aside)
    except OSError:
        aside = folder
    shutil.rmtree(aside, ignore_errors=True)


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
