"""Output folders: made, checked for room, and what a failed write means."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.remarks.texts import plain

# What result.json, a lock and a failure report need even when the rasters fill the rest.
RESERVE_BYTES = 2**20
# SQLite opens names of 512 bytes, with those of a package, of its partial file and of its journal behind the folder's.
_LONGEST_FOLDER_BYTES = 440
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def prepare_folder(folder: Path) -> None:
    """Makes an output folder, and shows that it can be written to.

    Raises:
        OutputError: it cannot be made or written to.
    """
    if len(os.fsencode(folder)) > _LONGEST_FOLDER_BYTES:
        raise OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "The path of the output folder has more than the {most} bytes that leave room for names of files: {folder}",
            "Choose a folder with a shorter path.",
            folder=folder,
            most=_LONGEST_FOLDER_BYTES,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".swimdiff.probe-{os.getpid()}"
        try:
            probe.write_bytes(b"")
            probe.unlink(missing_ok=True)  # another run may have tidied up
        finally:
            probe.unlink(missing_ok=True)
    except FileExistsError as error:
        raise OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "{folder} is a file, not a folder.",
            "Choose another output folder.",
            folder=folder,
        ) from error
    except OSError as error:
        raise failed_write(folder, error) from error


def free_bytes(folder: Path) -> int:
    """Free space for this user where a folder is, or will be."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def check_space(folder: Path, needed_bytes: int) -> None:
    """Refuses to begin what will not fit.

    Args:
        folder: where results go.
        needed_bytes: what they may take at worst.

    Raises:
        OutputError: with both figures.
    """
    free = free_bytes(folder)
    if free < needed_bytes + RESERVE_BYTES:
        raise disk_full(folder, needed_bytes + RESERVE_BYTES, free)


def disk_full(folder: Path, needed_bytes: int | None, free: int | None = None) -> OutputError:
    """The error of a full disk.

    Args:
        folder: on the disk.
        needed_bytes: what is to be written; None where that is not known.
        free: bytes left; None asks the disk.
    """
    left = free_bytes(folder) if free is None else free
    return OutputError(
        ErrorCode.DISK_FULL,
        "The disk of {folder} is full: {left} free."
        if needed_bytes is None
        else "The disk of {folder} is full: {needed} needed, {left} free.",
        "Free some space or choose a folder on another disk, then run the job again; finished windows are kept.",
        folder=folder,
        needed="" if needed_bytes is None else _size(needed_bytes),
        left=_size(left),
    )


def failed_write(path: Path, error: BaseException | None, needed_bytes: int | None = None) -> OutputError:
    """Names why a write failed.

    GDAL hides the system's reason, so a disk without room for what was left to write counts as full.

    Args:
        path: file or folder that was written to.
        error: what was raised, if anything.
        needed_bytes: what the whole file may take at worst.
    """
    folder = path if path.is_dir() else path.parent
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    numbers = {e.errno for e in chain if isinstance(e, OSError)}
    texts = " ".join(str(plain(e)) for e in chain)
    written = path.stat().st_size if path.is_file() else 0
    left = free_bytes(folder)
    if numbers & _FULL or "No space left" in texts or left < max((needed_bytes or 0) - written, 65536):
        return disk_full(folder, needed_bytes, left)
    return OutputError(
        ErrorCode.OUTPUT_UNWRITABLE,
        "{path} cannot be written: {reason}." if texts else "{path} cannot be read back as it was written.",
        "Check the folder, its permissions and its disk, or choose another one.",
        path=path,
        reason=texts.splitlines()[0][:200] if texts else "",
    )


def refuse_inputs_as_outputs(outputs: Iterable[Path], inputs: Iterable[str]) -> None:
    """Refuses a run that would overwrite what it reads.

    Args:
        outputs: files that will be written.
        inputs: files that are read; what is no file is passed over.

    Raises:
        OutputError: naming the file.
    """
    sources = [Path(i) for i in inputs if os.path.isfile(i)]
    for output in outputs:
        for source in sources:
            same = output.exists() and os.path.samefile(output, source)
            if same or os.path.abspath(output) == os.path.abspath(source):
                raise OutputError(
                    ErrorCode.OUTPUT_CONFLICT,
                    "The result {output} would overwrite the input {source}.",
                    "Choose another output folder.",
                    output=output,
                    source=source,
                )


def _size(count: int) -> str:
    value = count / 1024
    for unit in ("KiB", "MiB", "GiB"):
        if value < 1024 or unit == "GiB":
            break
        value /= 1024
    return f"{value:.1f} {unit}"
