"""The one way in which results come to stand under their names: written aside, verified, then renamed together."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from engine.contract.errors import ErrorCode, OutputError
from engine.files.disk import failed_write

_PARTIAL = re.compile(r"(\.partial-\d+)(-journal|-wal|-shm|\.aux\.xml|\.ovr\.tmp|\.msk\.ovr\.tmp)?$")
# On Windows a file that a viewer has open cannot be replaced; a virus scanner lets go within a second or two.
_REPLACE_TRIES = 20
_REPLACE_PAUSE_S = 0.1


class Commit:
    """Context that collects the files of a run. Without `publish`, leaving it removes what was begun.

    Args:
        folder: where the results go; the partial files lie there too, since only a rename within a disk is atomic.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Callable[[Path], None] | None] = {}
        self._published = False

    def __enter__(self) -> Commit:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not self._published:
            self.discard()

    def path(self, name: str) -> Path:
        """Where to write the file that will get this name."""
        self._files.setdefault(name, None)
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

    def publish(self) -> list[Path]:
        """Verifies all files, then renames them.

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
        finals = []
        for name in self._files:
            final = self._folder / name
            _replace(self._partial(name), final)
            finals.append(final)
        sync_folder(self._folder)
        self._published = True
        return finals

    def discard(self) -> None:
        """Removes the partial files of this run."""
        remove_partials(self._folder, only=f".partial-{os.getpid()}")

    def _partial(self, name: str) -> Path:
        return self._folder / f"{name}.partial-{os.getpid()}"


def _replace(partial: Path, final: Path) -> None:
    for left in range(_REPLACE_TRIES - 1, -1, -1):
        try:
            os.replace(partial, final)
            return
        except PermissionError as error:
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
        folder: where they lie.
        only: the ending that names one process; empty for all.
    """
    for path in folder.iterdir() if folder.is_dir() else ():
        found = _PARTIAL.search(path.name)
        if found is not None and (not only or found.group(1) == only):
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
