"""Every choice that a job offers stands in the registry that serves it, and nothing else does."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from engine.backbones.device import DEVICES
from engine.backbones.registry import BACKBONES
from engine.change.detectors import DETECTORS
from engine.change.normalise import NORMALISATIONS
from engine.change.scorer import CONTEXTS
from engine.change.threshold import THRESHOLDS
from engine.classifiers.quick_training import HEADS
from engine.contract import card
from engine.contract.jobs import JOBS
from engine.contract.jobs.accuracy import DESIGNS
from engine.contract.jobs.change import WITH_ENCODER, DetectChange
from engine.contract.parameters import THRESHOLD_RULES, Parameter, parameters
from engine.data.scenes import MODES as SCENES
from engine.jobs.classify.learning import MODES
from engine.jobs.pretrain.settings import PRESETS
from engine.labels.folds import WAYS
from engine.labels.naming import NUMBERS_ARE
from engine.methods.cmid.settings import FAITHFULNESS
from engine.methods.recipe import FROM_PRESET
from engine.methods.registry import METHODS
from engine.methods.swimdiff.scene_labels import MODES as LABEL_MODES
from engine.methods.swimdiff.settings import SIMILARITIES
from engine.objects.sizes import ENLARGEMENTS
from engine.objects.teaching import WAYS as OBJECT_WAYS
from engine.raster.alpha_choice import ALPHA_CHOICES
from engine.raster.masks.kinds import MASK_KINDS
from engine.raster.masks.mask import AUTO, OTHER
from engine.raster.reading.warp import RESAMPLINGS
from engine.scenes.heads import HEADS as SCENE_HEADS
from engine.scenes.heads import TUNED
from engine.tasks.registry import TASKS
from engine.train.optimise import OPTIMISERS


def writes_a_folder(job: type) -> bool:
    return any(one.kind == "out_folder" for one in parameters(job))


# Name of a parameter, with that of its job where jobs differ -> the names that the engine knows. Who adds a parameter
# with choices adds its row.
REGISTRIES: dict[str, Collection[str]] = {
    "detect-change method": DETECTORS,
    "plan-change method": DETECTORS,
    "detect-change normalisation": NORMALISATIONS,
    "plan-change normalisation": NORMALISATIONS,
    "context": CONTEXTS,
    "alpha": ALPHA_CHOICES,
    "numbers": NUMBERS_ARE,
    "resampling": RESAMPLINGS,
    "mask_kind": (AUTO, OTHER, *MASK_KINDS),
    "device": DEVICES,
    "mode": MODES,
    "head": HEADS,
    "train-scenes head": (*SCENE_HEADS, TUNED),
    "validation": WAYS,
    "train-detector validation": OBJECT_WAYS,
    "enlargement": ENLARGEMENTS,
    "design": DESIGNS,
    "pretrain method": METHODS,
    "plan-pretraining method": METHODS,
    "preset": PRESETS,
    "backbone": BACKBONES,
    "scene": SCENES,
    "scene_labels": LABEL_MODES,
    "scene_similarity": SIMILARITIES,
    "compat": FAITHFULNESS,
    "optimiser": (FROM_PRESET, *OPTIMISERS),
    "task": dict.fromkeys(choice for entry in TASKS.values() for choice in entry.choices),
    "decoder": {entry.decoder for entry in TASKS.values() if entry.decoder},
    "run-many job": [name for name, one in JOBS.items() if name != "run-many" and writes_a_folder(one)],
    "import-encoder normalisation": card.NORMALISATIONS,
}
# Two or three ways that one line of the code tells apart: there is nothing to be added to.
WAYS_OF_ONE_LINE = {"reference", "raster_format", "compression", "package", "supervision"}


def rows() -> list[tuple[str, Parameter]]:
    found = [(job, one) for job, job_type in JOBS.items() for one in parameters(job_type) if one.choices]
    return [(job, one) for job, one in found if one.name not in WAYS_OF_ONE_LINE]


@pytest.mark.parametrize(("job", "parameter"), [pytest.param(*row, id=f"{row[0]}-{row[1].name}") for row in rows()])
def test_a_choice_is_what_its_registry_has(job: str, parameter: Parameter) -> None:
    registry = REGISTRIES.get(f"{job} {parameter.name}", REGISTRIES.get(parameter.name))
    assert registry is not None, f"{parameter.name} of {job} has no row in REGISTRIES"
    assert sorted(parameter.choices) == sorted(registry)


def test_no_row_is_left_over() -> None:
    known = {key for job, one in rows() for key in (one.name, f"{job} {one.name}")}
    assert set(REGISTRIES) <= known
    assert {one.name for job_type in JOBS.values() for one in parameters(job_type)} >= WAYS_OF_ONE_LINE


def test_threshold_rules_are_those_of_the_contract() -> None:
    assert sorted(THRESHOLDS) == sorted(THRESHOLD_RULES)
    offered = next(one for one in parameters(DetectChange) if one.name == "threshold")
    assert all(rule in offered.help for rule in THRESHOLD_RULES)


def test_methods_that_use_an_encoder_are_those_of_the_contract() -> None:
    assert [name for name, entry in DETECTORS.items() if entry.uses_encoder] == list(WITH_ENCODER)
