"""`more-like-this`: the tiles of one raster or of many that look most like a given one."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.scenes import MoreLikeThis
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import listing
from engine.contract.results.common import REPORT, RESULT, InputsProvenance
from engine.contract.results.scenes import SIMILAR, SIMILAR_FILES, SimilarAnswer, SimilarResult, SimilarTile
from engine.export.styles import with_aliases
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.scenes.inputs import tiles_text
from engine.jobs.scenes.searching import (
    Searched,
    device_text,
    example_of,
    first_raster,
    other_raster,
    paths_of,
    same_file,
    search,
)
from engine.jobs.shared.descriptions import known_file
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.report.classification import render_report
from engine.scenes.example import example_place
from engine.scenes.layers import Batch, add_tiles, similar_style, tile_polygons
from engine.scenes.similar import Found
from engine.versions import versions

OUT_BYTES = 64 * 2**20  # layer and report of the most places that can be asked for
LAYER = "similar"
ALIASES = {"rank": "Rank", "similarity": "Similarity", "image": "Image"}


def run(job: MoreLikeThis, observer: Observer) -> SimilarAnswer:
    """Ranks tiles by their likeness to an example and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    paths = paths_of(job)
    with OutputFolder(job.out, SIMILAR_FILES, [job.raster, *paths, job.encoder], owner="more-like-this") as output:
        output.require_space(OUT_BYTES)
        own, remarks = first_raster(job, observer)
        place = example_place(job.place, own.lattice)
        example, around = example_of(job, own, place, observer)
        if example is None:
            raise InputError(
                ErrorCode.NO_VALID_DATA,
                "The example has data in less than half of its pixels.",
                "Choose a place of {path} that has data.",
                path=own.path,
            )
        if not example.any():
            raise InputError(
                ErrorCode.NO_VALID_DATA,
                "The encoder sees nothing in the example: all that it makes of it is zero.",
                "Use a larger “Tile size”, such as 128 pixels, or another encoder.",
            )
        searched = [
            own if same_file(path) == same_file(job.raster) else other_raster(job, path, own, observer)
            for path in paths
        ]
        for one in searched:
            remarks = (*remarks, *(remark for remark in one.stack.remarks if remark not in remarks))
        found, count, empty = search(job, searched, own, place, example, around, SpanObserver(observer, 0.05, 0.95))
        if empty:
            remarks = (*remarks, Remark("scenes.no_data_rasters", {"paths": listing(empty)}, severity=PROBLEM))
        for remark in remarks:
            observer.note(remark)
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, searched, own, found, count, remarks, started_s)
    conclude(observer, answer.summary)
    return answer


def _publish(
    job: MoreLikeThis,
    commit: Commit,
    folder: Path,
    searched: Sequence[Searched],
    own: Searched,
    found: Sequence[Found],
    count: int,
    remarks: tuple[Remark, ...],
    started_s: float,
) -> SimilarAnswer:
    """Writes layer, report and result.json, and publishes them."""
    crs_wkt = own.stack.grid.crs_wkt
    style = with_aliases(similar_style(), ALIASES)
    add_tiles(commit, SIMILAR, LAYER, crs_wkt, _batches(searched, found, crs_wkt), ALIASES, style)
    tiles = tuple(
        SimilarTile(rank, one.similarity, searched[one.raster].path) for rank, one in enumerate(found, start=1)
    )
    values = {"count": len(found), "searched": count}
    ends = {"most": found[0].similarity, "least": found[-1].similarity}
    paths = list(dict.fromkeys([own.path, *(one.path for one in searched)]))
    result = SimilarResult(
        job="more-like-this",
        title=f"Places like {job.place} of {Path(own.path).name}",
        summary=Remark("scenes.similar", {**values, **ends}, severity=INFO),
        remarks=remarks,
        tiles=tiles,
        searched=count,
        protocol=(
            ("Example", job.place),
            ("Searched", ", ".join(f"{Path(one.path).name}: {tiles_text(one.lattice, one.stack)}" for one in searched)),
            ("Encoder", own.encoder.name),
            ("Similarity", "cosine of the encoder's pooled maps, 1 for the same"),
        ),
        device=device_text(own.encoder),
        seconds=time.monotonic() - started_s,
        files={},
        provenance=InputsProvenance(
            inputs={path: {**fingerprint(path)} for path in paths},
            parameters=to_dict(job),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions(*(("torch",) if "torch" in sys.modules else ()), "rasterio", "gdal"),
        ),
    )
    write_text(commit, REPORT, render_report(result, {}))
    commit.add_result(RESULT, replace(result, files={name: known_file(commit, name) for name in (SIMILAR, REPORT)}))
    commit.publish(gone=SIMILAR_FILES)
    return SimilarAnswer(
        folder=str(folder),
        similar=str(folder / SIMILAR),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        summary=result.summary,
        remarks=remarks,
    )


def _batches(searched: Sequence[Searched], found: Sequence[Found], crs_wkt: str | None) -> Iterator[Batch]:
    """All places as one batch, the most similar first."""
    polygons = np.concatenate(
        [tile_polygons(searched[one.raster].lattice.grid, [one.window], crs_wkt) for one in found]
    )
    yield (
        polygons,
        {
            "rank": np.arange(1, len(found) + 1),
            "similarity": np.round([one.similarity for one in found], 4).astype(np.float64),
            "image": np.array([Path(searched[one.raster].path).name for one in found], object),
        },
    )
