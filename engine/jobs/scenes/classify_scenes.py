"""`classify-scenes`: every tile of a raster gets a class and its probability."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch

from engine import __version__
from engine.backbones.device import describe_device, pick_device
from engine.class_map.planes import plane_count, to_planes
from engine.classifiers.compatibility import check_compatible
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.scenes import ClassifyScenes
from engine.contract.parameters import fingerprint_text, to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.results.classification import AREAS, MapProvenance, MapResult
from engine.contract.results.common import REPORT, RESULT, StorageDescription
from engine.contract.results.scenes import SCENE_FILES, SCENES, ScenesAnswer
from engine.export.class_maps import ClassMaps, MapSummary, has_classes, write_class_maps
from engine.export.styles import polygons_qml, with_aliases
from engine.files.checksum import file_sha256
from engine.files.commit import Commit, write_text
from engine.files.known import read_with
from engine.files.output_folder import OutputFolder
from engine.jobs.classify.classify import map_summary, model_use
from engine.jobs.classify.maps import NAMES
from engine.jobs.classify.model_stack import stack_for_model
from engine.jobs.scenes.inputs import cache_root, one_date, tiles_text
from engine.jobs.scenes.named_layer import aliases_of, named_tiles
from engine.jobs.shared.descriptions import describe_bands, describe_grid, describe_input, known_file
from engine.jobs.shared.machine import threads_in_use, use_threads
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.describe import fingerprint
from engine.raster.reading.image_stack import ImageStack
from engine.raster.writing.spool import Spool
from engine.report.classification import map_picture, render_report
from engine.report.classification_tables import area_rows, class_rows, mapped_areas_csv
from engine.scenes.lattice import Lattice, lattice_of
from engine.scenes.layers import add_tiles
from engine.scenes.model import SceneModel, check_size, load_scene_model, read_scene_card
from engine.scenes.vectors import SceneVectors
from engine.versions import versions

WORK_FOLDER = ".partial"
COMPRESSION = "deflate"  # a pixel a tile: any program should open it
BYTES_A_TILE = 600  # of the layer, with its index (measured: 300 to 400)
BYTES_A_CLASS = 16  # of a tile, in rasters and layer
REPORT_BYTES = 4 * 2**20
LAYER = "scenes"
# Neither where a result goes nor what is written of it changes a tile's probabilities.
NOT_IN_KEY = ("out", "cache", "resume", "model", "probabilities", "allow_mismatch", "threads")


@dataclass(frozen=True)
class ScenesPlan:
    """What is classified, with what.

    Args:
        job: says how.
        stack: the raster.
        model: that fits it.
        model_sha256: of its file.
        lattice: of the tiles.
        remarks: what a person should know before trusting the result.
    """

    job: ClassifyScenes
    stack: ImageStack
    model: SceneModel
    model_sha256: str
    lattice: Lattice
    remarks: tuple[Remark, ...]

    @property
    def key(self) -> str:
        """Names all that decides the probabilities; a run resumes only one of the same name."""
        files = [[fingerprint(info.path), read_with(info.path)] for info in self.stack.infos]
        parts = [__version__, fingerprint_text(self.job, NOT_IN_KEY), threads_in_use(), self.model_sha256, files]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def run(job: ClassifyScenes, observer: Observer) -> ScenesAnswer:
    """Names the tiles of a raster and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    plan = make_plan(job, observer)
    inputs = [*(info.path for info in plan.stack.infos), job.model]
    with (
        OutputFolder(job.out, SCENE_FILES, inputs, owner="classify-scenes") as output,
        output.working_folder(WORK_FOLDER, job.resume, Spool.begun) as work,
    ):
        planes = plane_count(len(plan.model.card.classes), True)
        tiles = plan.lattice.cells.size_px
        output.require_space(tiles * (BYTES_A_TILE + BYTES_A_CLASS * planes) + REPORT_BYTES)
        with Spool.open(work, plan.lattice.shape, plan.key, planes, "uint8") as spool, output.commit() as commit:
            name_tiles(plan, spool, SpanObserver(observer, 0.05, 0.9))
            observer.progress(0.92, "Writing the maps")
            answer = _publish(commit, output.path, plan, spool, started_s, observer)
    conclude(observer, answer.summary)
    return answer


def make_plan(job: ClassifyScenes, observer: Observer) -> ScenesPlan:
    """Reads the model and the header of the raster, and sees that they fit.

    Raises:
        InputError: the raster cannot be used, or is not of the kind that the model was trained on.
        ModelError: the model cannot be used.
        ParameterError: a choice does not fit.
    """
    device = pick_device(job.device)
    path = Path(job.model)
    stack = stack_for_model(one_date(job), read_scene_card(path))
    model = load_scene_model(path, device)
    fits = check_compatible(model.card, stack, allow_mismatch=job.allow_mismatch, observer=observer)
    known_m = None if stack.ground.assumed else model.size.metres
    lattice = lattice_of(stack, job.size_m or known_m, job.overlap_percent, model.size.px)
    sizes = check_size(model, lattice, stack, allow_mismatch=job.allow_mismatch)
    remarks = (*stack.remarks, *fits, *sizes)
    for remark in remarks:
        observer.note(remark)
    return ScenesPlan(job, stack, model, file_sha256(path), lattice, remarks)


def name_tiles(plan: ScenesPlan, spool: Spool, observer: Observer) -> None:
    """Names the tiles that the spool does not hold yet.

    Args:
        plan: what is classified, with what.
        spool: receives class and probabilities, a pixel a tile.
        observer: hears of every part, and may cancel between two.

    Raises:
        JobCancelled: the finished parts stay in the spool.
    """
    model, job = plan.model, plan.job
    values = [one.value for one in model.card.classes]
    scenes = SceneVectors(plan.stack, plan.lattice, model.encoder, cache_root(job), renew=not job.resume)
    for part in scenes.each([one for one in scenes.parts() if not spool.done(one)], observer):
        found = model.head.probabilities(torch.from_numpy(part.vectors)).numpy().T
        shape = part.tiles.shape
        probabilities = np.ascontiguousarray(found, np.float32).reshape(len(values), *shape)
        spool.write(part.tiles, to_planes(probabilities, part.usable.reshape(shape), values, True))


def _publish(
    commit: Commit, folder: Path, plan: ScenesPlan, spool: Spool, started_s: float, observer: Observer
) -> ScenesAnswer:
    """Writes layer, rasters, table, report and result.json, and publishes all files."""
    job, stack, card, grid = plan.job, plan.stack, plan.model.card, plan.lattice.cells
    if not has_classes(spool):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No tile of {path} has data in at least half of its pixels.",
            "Check the nodata value, or use smaller tiles.",
            path=stack.infos[0].path,
        )
    aliases = aliases_of(plan.model)
    style = with_aliases(polygons_qml(card.classes, LAYER, "value"), aliases)
    batches = named_tiles(plan.lattice, plan.model, spool)
    add_tiles(commit, SCENES, LAYER, grid.crs_wkt, batches, aliases, style)
    maps = ClassMaps(spool, grid, card.classes, probabilities=job.probabilities, compression=COMPRESSION)
    summary = write_class_maps(maps, commit, SpanObserver(observer, 0.93, 0.97))
    remarks = (*plan.remarks, *_without_class(summary, grid.size_px))
    for remark in remarks[len(plan.remarks) :]:
        observer.note(remark)
    areas = area_rows(maps.classes, summary.pixels, summary.areas_m2, grid.crs_wkt is not None)
    result = MapResult(
        job="classify-scenes",
        title=f"Places of {Path(stack.infos[0].path).name}",
        summary=map_summary(areas),
        grid=describe_grid(grid),
        bands=describe_bands(stack),
        classes=class_rows(card.classes),
        areas=areas,
        areas_text=_areas_text(plan.model),
        protocol=_protocol(plan),
        storage=StorageDescription(COMPRESSION, False),
        device=describe_device(plan.model.encoder.device),
        seconds=time.monotonic() - started_s,
        files={},
        provenance=_provenance(plan),
        image=describe_input(stack.infos[0]),
        before=None,
        after=None,
        remarks=remarks,
    )
    write_text(commit, AREAS, mapped_areas_csv(areas, "tiles"))
    write_text(commit, REPORT, render_report(result, _pictures(summary, plan), "tiles"))
    names = [SCENES, *(name for name in NAMES.values() if name in maps.layouts), AREAS, REPORT]
    commit.add_result(RESULT, replace(result, files={name: known_file(commit, name) for name in names}))
    observer.progress(0.98, "Verifying the written files")
    commit.publish(gone=SCENE_FILES)
    paths = {what: str(folder / name) for what, name in NAMES.items() if name in maps.layouts}
    return ScenesAnswer(
        folder=str(folder),
        scenes=str(folder / SCENES),
        classes=paths["classes"],
        probabilities=paths.get("probabilities"),
        table=str(folder / AREAS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        summary=result.summary,
        remarks=result.remarks,
    )


def _areas_text(model: SceneModel) -> str:
    text = "A pixel is a tile, which counts as the part around its middle."
    if model.several:
        text += " Each tile counts once, as its likeliest class, whichever others it shows."
    return text


def _without_class(summary: MapSummary, tiles: int) -> tuple[Remark, ...]:
    """Says how many tiles have no class."""
    count = tiles - sum(summary.pixels.values())
    return (Remark("scenes.without_class", {"count": count, "tiles": tiles}, severity=INFO),) if count else ()


def _pictures(summary: MapSummary, plan: ScenesPlan) -> dict[str, bytes]:
    return {"map": map_picture(summary.classes_picture, plan.model.card.classes)}


def _protocol(plan: ScenesPlan) -> tuple[tuple[str, str], ...]:
    card = plan.model.card
    figures = ", ".join(f"{name} {value:.3f}" for name, value in card.accuracy.items())
    return (
        ("Model", ", ".join(text for text in (card.name, card.trained) if text)),
        ("Accuracy of the model", "; ".join(text for text in (figures, card.validation) if text) or "not measured"),
        ("Tiles", tiles_text(plan.lattice, plan.stack)),
        ("Bands", plan.stack.text),
    )


def _provenance(plan: ScenesPlan) -> MapProvenance:
    return MapProvenance(
        inputs={info.path: {**fingerprint(info.path)} for info in plan.stack.infos},
        parameters=to_dict(plan.job),
        model=model_use(plan.job.model, plan.model_sha256, plan.model.card),
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
        versions=versions("torch", "rasterio", "gdal"),
    )
