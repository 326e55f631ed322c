"""`train-classifier`: from labels that a person has drawn to a model, its accuracy, and a map of the view."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path
from typing import Any

from engine.backbones.device import describe_device, pick_device
from engine.contract.jobs.classification import TrainClassifier
from engine.files.commit import Commit, remove_partials
from engine.files.disk import check_space, prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.classify.maps import Mapped, MapRequest, map_scene, needed_bytes, open_spool
from engine.jobs.classify.training_data import TrainingData, gather_data, read_training_scene
from engine.jobs.classify.training_modes import MODES, Learned
from engine.jobs.classify.training_result import RESULT_NAMES, Trained, complete_card, facts, measure, publish
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer, SpanObserver
from engine.raster.extent import parse_extent
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool

VIEW_FOLDER = ".view"
MODEL_BYTES = 64 * 2**20  # the largest model, with its report
VIEW_WINDOW_PX = 1024


def run(job: TrainClassifier, observer: Observer) -> dict[str, Any]:
    """Trains a classifier and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    threads = use_threads(job.threads)
    device = pick_device(job.device)
    scene, labels = read_training_scene(job)
    view = parse_extent(job.view, scene.grid, "View")
    folder = Path(job.out).absolute()
    inputs = [*(info.path for info in scene.infos), job.labels, job.encoder]
    refuse_inputs_as_outputs([folder / name for name in RESULT_NAMES], inputs)
    prepare_folder(folder)
    with FolderLock(folder):
        remove_partials(folder)
        Spool.remove(folder / VIEW_FOLDER)
        check_space(folder, MODEL_BYTES)
        data_span, learn_span, view_span = _spans(observer, view is not None)
        with scene.open() as reader:
            data = gather_data(job, scene, labels, reader, data_span)
            for text in data.warnings:
                observer.log("warning", text)
            learned = MODES[job.mode](job, data, reader, folder, device, learn_span)
        trained = Trained(learned.classifier, learned.held_out, learned.text, describe_device(device))
        measured = measure(data, trained.held_out)
        complete_card(trained, measured)
        with Commit(folder) as commit:
            mapped = None
            if view is not None:
                mapped = _map_view(job, data, learned, view, folder, commit, threads, view_span)
            content = {**facts(job, data, trained, measured, mapped), "seconds": time.monotonic() - started_s}
            result = publish(commit, folder, trained, measured, mapped, content, observer)
        learned.clean_up()
        Spool.remove(folder / VIEW_FOLDER)
    observer.progress(1.0, content["summary"])
    return result


def _map_view(
    job: TrainClassifier,
    data: TrainingData,
    learned: Learned,
    view: Window,
    folder: Path,
    commit: Commit,
    threads: int,
    observer: Observer,
) -> Mapped:
    """Classifies the view at once."""
    learned.prepare_view(view, SpanObserver(observer, 0.0, 0.3))
    request = MapRequest(
        work=folder / VIEW_FOLDER,
        key=_view_key(job),
        storage=Storage("deflate", False, threads),
        part=view,
        window_px=VIEW_WINDOW_PX,
        uncertainty=True,
        places=job.places,
        labels=data.labels,
    )
    check_space(folder, needed_bytes(data.scene, learned.classifier, request))
    try:
        with open_spool(data.scene, learned.classifier, request) as spool:
            span = SpanObserver(observer, 0.3, 1.0)
            return map_scene(data.scene, learned.classifier, spool, request, commit, span, adapted=True)
    except BaseException:
        Spool.remove(request.work)  # the next training gives another map
        raise


def _view_key(job: TrainClassifier) -> str:
    text = json.dumps([job.view, job.seed, time.time_ns()])
    return hashlib.sha256(text.encode()).hexdigest()


def _spans(observer: Observer, with_view: bool) -> tuple[SpanObserver, SpanObserver, SpanObserver]:
    """Shares of the progress: finding the labelled pixels, learning, mapping the view."""
    learned = 0.6 if with_view else 0.95
    return SpanObserver(observer, 0.0, 0.1), SpanObserver(observer, 0.1, learned), SpanObserver(observer, learned, 0.95)
