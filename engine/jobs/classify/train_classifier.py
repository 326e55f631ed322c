"""`train-classifier`: from labels that a person has drawn to a model, its accuracy, and a map of the view."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

from engine.backbones.device import describe_device, pick_device
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.results.classification import TRAINING_FILES, TrainingAnswer
from engine.files.commit import Commit
from engine.files.output_folder import OutputFolder
from engine.jobs.classify.learning import MODES, LearningResult
from engine.jobs.classify.maps import MapDraft, MapRequest, draw_map, needed_bytes, open_spool
from engine.jobs.classify.training_data import TrainingData, gather_data, read_training_inputs
from engine.jobs.classify.training_result import complete_card, held_out_accuracy, make_result, publish
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer, SpanObserver, conclude
from engine.raster.extent import parse_extent
from engine.raster.windows import Window

VIEW_FOLDER = ".view"
MODEL_BYTES = 64 * 2**20  # the largest model, with its report
VIEW_WINDOW_PX = 1024


def run(job: TrainClassifier, observer: Observer) -> TrainingAnswer:
    """Trains a classifier and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    threads = use_threads(job.threads)
    device = pick_device(job.device)
    stack, labels = read_training_inputs(job)
    view = parse_extent(job.view, stack.grid, "View")
    mode = MODES[job.mode]
    data_span, learn_span, view_span = _spans(observer, view is not None)
    inputs = [*(info.path for info in stack.infos), job.labels, job.encoder]
    with (
        OutputFolder(job.out, TRAINING_FILES, inputs, owner="train-classifier") as output,
        output.working_folder(mode.work_folder, job.resume, Path.is_dir) as work,
    ):
        output.require_space(MODEL_BYTES)
        with stack.open() as reader:
            data = gather_data(job, stack, labels, reader, data_span)
            for remark in (*data.labels.remarks, *data.remarks):
                observer.note(remark)
            learned = mode.learn(job, data, reader, work, device, learn_span)
            for remark in learned.remarks:
                observer.note(remark)
        accuracy = held_out_accuracy(data.labels.classes, data.pixels, data.validation, learned.held_out)
        complete_card(learned, accuracy)
        # The next training gives another map, so nothing of it is kept.
        with output.working_folder(VIEW_FOLDER) as view_work, output.commit() as commit:
            draft = None
            if view is not None:
                request = _view_request(job, data, view, view_work, threads)
                output.require_space(needed_bytes(data.stack, learned.classifier, request))
                draft = _map_view(data, learned, request, view, commit, view_span)
            result = make_result(job, data, learned, describe_device(device), accuracy, draft)
            observer.progress(0.95, "Writing the model and the report")
            answer = publish(commit, output, result, learned.classifier, accuracy, draft, started_s)
    conclude(observer, answer.summary)
    return answer


def _view_request(job: TrainClassifier, data: TrainingData, view: Window, work: Path, threads: int) -> MapRequest:
    return MapRequest(
        work=work,
        key=_view_key(job),
        storage=Storage("deflate", False, threads),
        part=view,
        window_px=VIEW_WINDOW_PX,
        uncertainty=True,
        places=job.places,
        labels=data.labels,
    )


def _map_view(
    data: TrainingData,
    learned: LearningResult,
    request: MapRequest,
    view: Window,
    commit: Commit,
    observer: Observer,
) -> MapDraft:
    """Classifies the view at once."""
    learned.prepare_view(view, SpanObserver(observer, 0.0, 0.3))
    with open_spool(data.stack, learned.classifier, request) as spool:
        span = SpanObserver(observer, 0.3, 1.0)
        return draw_map(data.stack, learned.classifier, spool, request, commit, span, adapted=True)


def _view_key(job: TrainClassifier) -> str:
    text = json.dumps([job.view, job.seed, time.time_ns()])
    return hashlib.sha256(text.encode()).hexdigest()


def _spans(observer: Observer, with_view: bool) -> tuple[SpanObserver, SpanObserver, SpanObserver]:
    """Shares of the progress: finding the labelled pixels, learning, mapping the view."""
    learned = 0.6 if with_view else 0.95
    return SpanObserver(observer, 0.0, 0.1), SpanObserver(observer, 0.1, learned), SpanObserver(observer, learned, 0.95)
