"""`detect-objects`: every object of a raster gets a box, a class and a score."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine import __version__
from engine.backbones.device import pick_device
from engine.backbones.folded import fold_norms, lay_channels_last
from engine.classifiers.compatibility import check_compatible
from engine.contract.jobs.objects import DetectObjects
from engine.contract.parameters import fingerprint_text
from engine.contract.remarks import INFO, Remark
from engine.contract.results.objects import OBJECT_FILES, DetectionAnswer
from engine.files.checksum import file_sha256
from engine.files.output_folder import OutputFolder
from engine.jobs.classify.model_stack import stack_for_model
from engine.jobs.objects.detection_result import Detection, publish
from engine.jobs.objects.inputs import one_date
from engine.jobs.shared.machine import threads_in_use, use_threads
from engine.objects.counting import Districts, read_districts
from engine.objects.finding import OVERLAP, Finder, Found
from engine.objects.kept import KeptWindows
from engine.objects.model import Detector, load_detector, read_detector_card
from engine.objects.pieces import PutTogether, put_together
from engine.observer import Observer, SpanObserver, conclude, raise_if_cancelled
from engine.raster.describe import fingerprint
from engine.raster.info import Access
from engine.raster.pictures import PairPictures, PictureSampler, shown_bands
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Window

WORK_FOLDER, PICTURE = ".partial", "picture.raw"
BYTES_AN_OBJECT = 700  # of the layer, with its index (assumed, as for tiles)
FIRST_OBJECTS = 100_000  # for which there must be room
REPORT_BYTES = 8 * 2**20
# Neither where a result goes nor what is made of the objects changes what is found in a window.
NOT_IN_KEY = (
    "out", "resume", "model", "districts", "districts_layer", "district_field", "unsure", "overlap", "allow_mismatch",
    "threads",
)  # fmt: skip


@dataclass(frozen=True)
class DetectionPlan:
    """What is searched, with what.

    Args:
        job: says how.
        stack: the raster.
        model: that fits it.
        model_sha256: of its file.
        districts: in which objects are counted; None for none.
        finder: looks at tiles.
        remarks: what a person should know before trusting the result.
    """

    job: DetectObjects
    stack: ImageStack
    model: Detector
    model_sha256: str
    districts: Districts | None
    finder: Finder
    remarks: tuple[Remark, ...]

    @property
    def key(self) -> str:
        """Names all that decides what is found; a run resumes only one of the same name."""
        fingerprints = [fingerprint(info.path) for info in self.stack.infos]
        said = fingerprint_text(self.job, NOT_IN_KEY)
        finder = self.finder
        parts = [
            __version__,
            said,
            finder.overlap,
            finder.window_px,
            finder.halo_px,
            threads_in_use(),
            self.model_sha256,
            fingerprints,
        ]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def run(job: DetectObjects, observer: Observer) -> DetectionAnswer:
    """Finds the objects of a raster and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    plan = make_plan(job, observer)
    inputs = [*(info.path for info in plan.stack.infos), job.model, job.districts]
    with (
        OutputFolder(job.out, OBJECT_FILES, inputs, owner="detect-objects") as output,
        output.working_folder(WORK_FOLDER, job.resume, KeptWindows.begun) as work,
    ):
        output.require_space(FIRST_OBJECTS * BYTES_AN_OBJECT + REPORT_BYTES)
        with KeptWindows(work, plan.key, oriented=plan.model.task.size.oriented) as kept:
            shown = PictureSampler(Window(0, 0, *plan.stack.grid.shape), shown_bands(plan.stack.roles))
            pictures = PairPictures(work / PICTURE, shown, dates=1)
            try:
                search(plan, kept, pictures, SpanObserver(observer, 0.02, 0.85))
                together = put_together(kept.found().best(job.overlap))
                found = together.found.best(job.overlap) if together.joined else together.found
                output.require_space(len(found.score) * BYTES_AN_OBJECT + REPORT_BYTES)
                observer.progress(0.88, "Writing the objects")
                detection = Detection(
                    job, plan.stack, plan.model, plan.model_sha256, plan.districts, plan.finder.window_px,
                    plan.finder.halo_px, found, kept, pictures.images()[0],
                    (*plan.remarks, *_borders(plan, found, together, observer)),
                )  # fmt: skip
                with output.commit() as commit:
                    answer = publish(detection, commit, output.path, started_s, observer)
            finally:
                pictures.close()
    conclude(observer, answer.summary)
    return answer


def make_plan(job: DetectObjects, observer: Observer) -> DetectionPlan:
    """Reads the model, the header of the raster and the districts, and sees that they fit.

    Raises:
        InputError: the raster cannot be used, or is not of the kind that the model was trained on.
        ModelError: the model cannot be used.
        ParameterError: a choice does not fit.
    """
    device = pick_device(job.device)
    path = Path(job.model)
    # Boxes lie along the edges of pixels, and so do most things in a rotated image; resampled they would not.
    stack = stack_for_model(one_date(job), read_detector_card(path)).on_own_pixels()
    model = load_detector(path, device)
    fold_norms(model.task.encoder)
    lay_channels_last(model.task.encoder)
    fits = check_compatible(model.card, stack, allow_mismatch=job.allow_mismatch, observer=observer)
    unknown = []
    if model.card.resolution_m is None or stack.ground.assumed:
        values = {"name": model.card.name, "path": stack.infos[0].path}
        unknown.append(Remark("scenes.unknown_resolution", dict(values)))
    lacking = [one.name for one, worth in zip(model.card.classes, model.worth, strict=True) if not worth.calibration]
    if lacking:
        unknown.append(Remark("objects.uncalibrated", {"name": model.card.name, "classes": ", ".join(lacking)}))
    districts = None
    if job.districts.strip():
        access = Access(job.allow_indirect)
        districts = read_districts(job.districts, job.districts_layer, job.district_field, stack.grid, access)
    remarks = (*stack.remarks, *fits, *unknown, *(districts.remarks if districts is not None else ()))
    for remark in remarks:
        observer.note(remark)
    # A smaller overlap is settled over all windows, so that it can be changed without searching again.
    overlap = max(OVERLAP, job.overlap)
    finder = Finder(model.task, model.scale.places, device, job.minimum_score, job.window_px, overlap, model.longest_px)
    return DetectionPlan(job, stack, model, file_sha256(path), districts, finder, remarks)


def search(plan: DetectionPlan, kept: KeptWindows, pictures: PairPictures, observer: Observer) -> None:
    """Searches the windows that are not kept yet.

    Args:
        plan: what is searched, with what.
        kept: receives what is found.
        pictures: receive a quick look.
        observer: hears of every window, and may cancel between two.

    Raises:
        JobCancelled: the finished windows stay.
    """
    size_px = plan.stack.grid.size_px
    done_px = sum(window.size_px for window in kept.windows)
    look = plan.finder.in_portions(plan.stack.grid.shape, observer)
    with plan.stack.open() as reader:
        for tile in plan.finder.tiles(reader, skip=kept.done):
            raise_if_cancelled(observer)
            found = look(tile)
            pictures.add(pictures.sampler.of(tile))
            kept.write(tile.core, found, tile.valid[tile.core_slices])
            done_px += tile.core.size_px
            observer.progress(done_px / size_px, "Searching for objects")


def _borders(plan: DetectionPlan, found: Found, together: PutTogether, observer: Observer) -> tuple[Remark, ...]:
    """Says which of the objects that count no window saw as a whole."""
    thresholds = np.array([one.threshold for one in plan.model.worth])
    cut = np.flatnonzero((found.cut > 0) & (found.score >= thresholds[found.label]))
    said = []
    if together.joined:
        said.append(Remark("objects.joined", {"count": together.joined}, severity=INFO))
    if len(cut):
        # Features are numbered from 1 on, in the order in which they are written.
        said.append(Remark("objects.cut", {"count": len(cut)}, tuple(str(one + 1) for one in cut.tolist())))
    for remark in said:
        observer.note(remark)
    return tuple(said)
