"""`more-like-this`: the tiles of one raster or of many that look most like a given one."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine.backbones.choice import choose
from engine.backbones.device import describe_device, pick_device
from engine.classifiers.thorough_design import choose_part
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
from engine.jobs.scenes.inputs import cache_root, one_date, tiles_text
from engine.jobs.shared.descriptions import known_file
from engine.jobs.shared.machine import use_threads
from engine.observer import Observer, SpanObserver, conclude, raise_if_cancelled
from engine.pixels.statistics import sample_pixels, statistics
from engine.raster.access import is_indirect_path
from engine.raster.describe import fingerprint
from engine.raster.reading.image_stack import ImageStack, describe_stack
from engine.raster.windows import Window
from engine.report.classification import render_report
from engine.scenes.encoder import SceneEncoder
from engine.scenes.example import example_window
from engine.scenes.lattice import Lattice, lattice_of
from engine.scenes.layers import Batch, add_tiles, similar_style, tile_polygons
from engine.scenes.model import SIZE_FACTOR
from engine.scenes.similar import Found, MostSimilar
from engine.scenes.vectors import SceneVectors, window_vector
from engine.versions import versions

OUT_BYTES = 64 * 2**20  # layer and report of the most places that can be asked for
LAYER = "similar"
ALIASES = {"rank": "Rank", "similarity": "Similarity", "image": "Image"}


@dataclass(frozen=True)
class Searched:
    """A raster that is searched.

    Args:
        stack: the raster.
        lattice: of its tiles.
        encoder: with the scaling of this raster.
    """

    stack: ImageStack
    lattice: Lattice
    encoder: SceneEncoder

    @property
    def path(self) -> str:
        """Of the raster."""
        return self.stack.infos[0].path


def run(job: MoreLikeThis, observer: Observer) -> SimilarAnswer:
    """Ranks tiles by their likeness to an example and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    device = pick_device(job.device)
    paths = _paths(job)
    with OutputFolder(job.out, SIMILAR_FILES, [job.raster, *paths, job.encoder], owner="more-like-this") as output:
        output.require_space(OUT_BYTES)
        own, remarks = _first(job, device, observer)
        window = example_window(job.place, own.stack.grid, own.lattice.tile)
        example = window_vector(own.stack, window, own.encoder, observer)
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
        searched = [own if _file(path) == _file(job.raster) else _other(job, path, own, observer) for path in paths]
        for one in searched:
            remarks = (*remarks, *(remark for remark in one.stack.remarks if remark not in remarks))
        found, count, empty = _search(job, searched, own, window, example, SpanObserver(observer, 0.05, 0.95))
        if empty:
            remarks = (*remarks, Remark("scenes.no_data_rasters", {"paths": listing(empty)}, severity=PROBLEM))
        for remark in remarks:
            observer.note(remark)
        with output.commit() as commit:
            answer = _publish(job, commit, output.path, searched, own, found, count, remarks, started_s)
    conclude(observer, answer.summary)
    return answer


def _paths(job: MoreLikeThis) -> list[str]:
    """Rasters that are searched, each once."""
    listed_paths = [line.strip() for line in job.search_in.splitlines() if line.strip()]
    return list({_file(path): path for path in reversed(listed_paths)}.values())[::-1] or [job.raster]


def _file(path: str) -> str:
    """The same for all ways to write the path of a file."""
    return path.strip() if is_indirect_path(path) else os.path.realpath(path.strip())


def _first(job: MoreLikeThis, device: torch.device, observer: Observer) -> tuple[Searched, tuple[Remark, ...]]:
    """The raster of the example, and the encoder that fits it."""
    stack = describe_stack(one_date(job))
    lattice = lattice_of(stack, job.size_m, job.overlap_percent, None)
    part = choose_part(job.encoder, stack.roles, stack.ground, job.seed)
    with stack.open() as reader:
        found = statistics(sample_pixels(reader, observer))
    encoder = SceneEncoder.of(part, found.mean, found.deviation, device)
    return Searched(stack, lattice, encoder), (*stack.remarks, *part.remarks)


def _other(job: MoreLikeThis, path: str, own: Searched, observer: Observer) -> Searched:
    """Another raster, with the encoder of the example."""
    stack = describe_stack(one_date(job, path))
    own_m, other_m = own.stack.ground.metres, stack.ground.metres
    if max(own_m / other_m, other_m / own_m) > SIZE_FACTOR:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.",
            "Search in rasters of about the same resolution, or resample this one.",
            path=path,
            other_m=other_m,
            own_m=own_m,
        )
    lattice = lattice_of(stack, job.size_m, job.overlap_percent, None)
    if own.encoder.sha256:
        field = job.encoder.strip() or choose("", own.stack.roles, own.stack.ground).path
        places = choose(field, stack.roles, own.stack.ground).places
    elif stack.band_count != own.stack.band_count:
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} {count:band|bands}, the image of the example {own}.",
            "Choose the same “Bands” of all rasters.",
            path=path,
            count=stack.band_count,
            own=own.stack.band_count,
        )
    else:
        places = own.encoder.scale.places
    with stack.open() as reader:
        found = statistics(sample_pixels(reader, observer))
    return Searched(stack, lattice, own.encoder.for_raster(places, found.mean, found.deviation))


def _search(
    job: MoreLikeThis, searched: Sequence[Searched], own: Searched, window: Window, example: Tensor, observer: Observer
) -> tuple[tuple[Found, ...], int, list[str]]:
    """The most similar tiles, how many were compared, and the rasters that have none with data."""
    best, empty = MostSimilar(example, job.count), []
    for number, one in enumerate(searched):
        raise_if_cancelled(observer)
        before = best.searched
        scenes = SceneVectors(one.stack, one.lattice, one.encoder, cache_root(job), renew=not job.resume)
        span = SpanObserver(observer, number / len(searched), (number + 1) / len(searched))
        for part in scenes.each(scenes.parts(), span):
            best.add(number, one.lattice, part, window if one is own else None)
        if best.searched == before:
            empty.append(one.path)
    if not best.best:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No tile but the example has data in at least half of its pixels.",
            "Search in other rasters, or use smaller tiles.",
        )
    return best.best, best.searched, empty


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
        device=describe_device(own.encoder.device),
        seconds=time.monotonic() - started_s,
        files={},
        provenance=InputsProvenance(
            inputs={path: {**fingerprint(path)} for path in paths},
            parameters=to_dict(job),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch", "rasterio", "gdal"),
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
