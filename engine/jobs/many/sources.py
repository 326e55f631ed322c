"""From what a person names to the runs: a table, a folder, a STAC catalogue."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.many import RunMany
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import listing
from engine.jobs.many.dated import Dated, Found, images_of_folder, runs_of_images, without_partner
from engine.jobs.many.table import runs_of_table
from engine.jobs.many.wanted import Wanted, inputs_of
from engine.raster.catalogue import items_below


@dataclass(frozen=True)
class Source:
    """Where runs come from.

    Args:
        runs: begins anew with the first run whenever it is called.
        folder: that relative paths start from.
        remarks: on what is not used.
    """

    runs: Callable[[], Iterator[Wanted]]
    folder: Path
    remarks: tuple[Remark, ...] = ()


def source_of(job: RunMany) -> Source:
    """Looks at what was named.

    Raises:
        InputError: it is missing, or none of what can be used.
    """
    path = os.path.abspath(job.source)
    folder = Path(path) if os.path.isdir(path) else Path(path).parent
    if not os.path.exists(path):
        raise InputError(ErrorCode.INPUT_MISSING, "{path} does not exist.", "Check the path.", path=job.source)
    is_json = path.lower().endswith((".json", ".geojson"))
    if not os.path.isdir(path) and not is_json:
        return Source(lambda: runs_of_table(path, job.job), folder)
    names = inputs_of(job.job)
    if not names:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{job} has no raster that a folder could be gone through for.",
            "Name its parameters in a table.",
            job=job.job,
        )
    items = sorted(Dated(one.place, one.date, one.path) for one in items_below(path))
    found = Found(tuple(items), (), ()) if items or is_json else images_of_folder(path)
    images = found.images
    left = [*found.other, *(without_partner(images) if len(names) > 1 else [])]
    told = {"many.left_out": left, "many.unclear_dates": found.unclear}
    remarks = tuple(
        Remark(code, {"count": len(some), "names": listing([_named(one, folder) for one in some])}, severity=PROBLEM)
        for code, some in told.items() if some
    )  # fmt: skip
    return Source(lambda: runs_of_images(images, names), folder, remarks)


def _named(path: str, folder: Path) -> str:
    """What a person finds a file by: images in folders that are called by their dates may all have the same name."""
    inside = Path(path)
    return inside.relative_to(folder).as_posix() if inside.is_relative_to(folder) else inside.name
