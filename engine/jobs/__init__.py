"""The composition root: each job puts the parts of the engine together and knows no screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from engine.allocator import use_memory_again
from engine.contract.errors import ParameterError
from engine.contract.jobs import JOBS
from engine.contract.parameters import from_dict
from engine.observer import Observer

# Where each job's `run` stands. Modules are loaded when needed: a plan does not wait for the report's libraries.
MODULES = {
    "detect-change": "engine.jobs.change.detect_change",
    "plan-change": "engine.jobs.change.known_plan",
    "apply-threshold": "engine.jobs.change.apply_threshold",
    "train-classifier": "engine.jobs.classify.train_classifier",
    "classify": "engine.jobs.classify.classify",
    "train-scenes": "engine.jobs.scenes.train_scenes",
    "classify-scenes": "engine.jobs.scenes.classify_scenes",
    "more-like-this": "engine.jobs.scenes.more_like_this",
    "train-detector": "engine.jobs.objects.train_detector",
    "detect-objects": "engine.jobs.objects.detect_objects",
    "compare-objects": "engine.jobs.objects.compare_objects",
    "draw-sample": "engine.jobs.accuracy.draw_sample",
    "accuracy": "engine.jobs.accuracy.accuracy",
    "export-map": "engine.jobs.export.export_map",
    "run-many": "engine.jobs.many.run_many",
    "pretrain": "engine.jobs.pretrain.pretrain",
    "plan-pretraining": "engine.jobs.pretrain.plan_pretraining",
    "evaluate": "engine.jobs.evaluate.evaluate",
    "import-encoder": "engine.jobs.pretrain.import_encoder",
    "check-cluster": "engine.jobs.cluster.check_cluster",
    "help-cluster": "engine.jobs.cluster.help_cluster",
    "sample": "engine.jobs.trial.sample",
    "self-test": "engine.jobs.trial.self_test",
}


def run_named(name: str, values: Mapping[str, Any], observer: Observer) -> Any:
    """Validates and runs a job.

    Args:
        name: a name in JOBS, such as detect-change.
        values: the job's fields.
        observer: who listens, and who may cancel.

    Returns:
        The job's answer, a dataclass of `engine.contract.results`.

    Raises:
        SwimdiffError: with message and hint for a person.
    """
    if name not in JOBS:
        raise ParameterError("Unknown job: {name}.", "Known jobs are {known}.", name=name, known=", ".join(JOBS))
    job = from_dict(JOBS[name], values)
    use_memory_again()
    run: Callable[[Any, Observer], Any] = import_module(MODULES[name]).run
    return run(job, observer)
