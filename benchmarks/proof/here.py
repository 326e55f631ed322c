"""The proof on this machine, in pieces of any length: what is finished stays, what was broken off goes on."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch

from benchmarks.change_pairs import FAMILIES, LabelledPair
from benchmarks.proof.at_hand import SETS, CityPixels, ImageArrays, read_cities, read_set
from benchmarks.proof.corpora import CORPUS_FIELDS, sources
from benchmarks.proof.measures import Wanted, change_figure, measure
from benchmarks.proof.results import Result, append, read_results
from benchmarks.proof.rows import BACKBONE, BY_NAME, IMAGENET, Fields, Pretraining
from engine.backbones.device import describe_device
from engine.backbones.files import load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.change.detection import DetectionSettings, PairPlan
from engine.contract.card import Card
from engine.contract.errors import JobCancelled
from engine.contract.jobs.change import ChangeSettings
from engine.evaluation.unlabelled import PlaceDetection, mean_precision, measure_detection
from engine.jobs import run_named
from engine.observer import SilentObserver

MEASURES = ("scenes", "change", "label-free")
METHODS = ("fused", "deep")
ENCODER = "encoder.safetensors"


@dataclass(frozen=True)
class Piece:
    """What is left of the time that a person gave.

    Args:
        minutes: None for no end.
        started_s: by the monotonic clock.
    """

    minutes: float | None
    started_s: float

    @property
    def over(self) -> bool:
        """Whether it is used up."""
        return self.minutes is not None and time.monotonic() - self.started_s > 60.0 * self.minutes


class Pausing(SilentObserver):
    """Pauses a training when the time is over, and says now and then how far it is."""

    def __init__(self, piece: Piece, name: str, every_s: float = 60.0) -> None:
        self._piece, self._name, self._every_s, self._said_s = piece, name, every_s, time.monotonic()
        self.fraction = 0.0

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Keeps the share that is done."""
        self.fraction = fraction
        if time.monotonic() - self._said_s >= self._every_s:
            self._said_s = time.monotonic()
            say(f"{self._name}: {fraction:.0%}")

    def cancelled(self) -> bool:
        """Whether the time is over."""
        return self._piece.over


@dataclass(frozen=True)
class Plan:
    """A proof on this machine.

    Args:
        data: the folder of all sets.
        folder: keeps encoders and results.
        pretrainings: all that belong to it, in order.
        shared: fields of the pretrain job that all rows share.
        wanted: what is measured on arrays.
        measures: of MEASURES.
        families: of label-free change.
        device: where.
        threads: of pretraining; 0 for all cores.
        set_names: of SETS.
    """

    data: Path
    folder: Path
    pretrainings: Sequence[Pretraining]
    shared: Fields
    wanted: Wanted
    measures: Sequence[str]
    families: Sequence[str]
    device: torch.device
    threads: int
    set_names: Sequence[str] = tuple(SETS)

    @property
    def results(self) -> Path:
        """The file of what was measured."""
        return self.folder / "results.jsonl"

    @cached_property
    def sets(self) -> Mapping[str, ImageArrays]:
        """Labelled images, read when they are first needed."""
        return {name: read_set(self.data, name) for name in self.set_names}

    @cached_property
    def cities(self) -> Sequence[CityPixels]:
        """Cities with truth, likewise."""
        return read_cities(self.data)

    @cached_property
    def pairs(self) -> Mapping[str, Sequence[LabelledPair]]:
        """Pairs of the families of label-free change, likewise."""
        return {name: list(FAMILIES[name](self.data)) for name in self.families}


def say(line: str) -> None:
    """Tells how far it is."""
    print(line, file=sys.stderr, flush=True)


def go_on(plan: Plan, minutes: float | None) -> list[tuple[Pretraining, str]]:
    """Works until all is done or the time is over.

    Args:
        plan: what.
        minutes: None for no end.

    Returns:
        What is left: pretrainings, and what of them.
    """
    piece = Piece(minutes, time.monotonic())
    for one in plan.pretrainings:
        for step in todo(plan, one):
            if piece.over:
                return left(plan)
            say(f"{one.name}: {step}")
            started_s = time.monotonic()
            figures: Mapping[str, float] = {}
            try:
                figures = STEPS[step](plan, one, piece)
            finally:
                _keep(plan, one, figures, time.monotonic() - started_s)
            say(remaining_text(plan))
    return left(plan)


def left(plan: Plan) -> list[tuple[Pretraining, str]]:
    """All steps that are not done."""
    return [(one, step) for one in plan.pretrainings for step in todo(plan, one)]


def todo(plan: Plan, one: Pretraining) -> list[str]:
    """Steps that are not done yet for one pretraining."""
    figures = next((found.figures for found in _own(plan) if found.pretraining == one), {})
    first = [] if (folder_of(plan, one) / "done").exists() else ["pretrain"]
    return [*first, *(name for name in plan.measures if not MARKS[name](plan, figures))]


def remaining_text(plan: Plan) -> str:
    """How long the rest takes, by what the same took before."""
    spent = {found.pretraining: found.seconds for found in _own(plan)}
    whole = {one: spent[one] for one in plan.pretrainings if one in spent and not todo(plan, one)}
    open_ones = [one for one in plan.pretrainings if todo(plan, one)]
    if not open_ones:
        return "all is done"
    if not whole:
        return f"{len(open_ones)} of {len(plan.pretrainings)} left; how long they take is not known yet"
    seconds = 0.0
    for one in open_ones:
        alike = [value for other, value in whole.items() if other.trained == one.trained] or list(whole.values())
        same = [value for other, value in whole.items() if other.row == one.row] or alike
        seconds += max(0.0, sum(same) / len(same) - spent.get(one, 0.0))
    return f"{len(open_ones)} of {len(plan.pretrainings)} left, about {seconds / 3600:.1f} hours"


def folder_of(plan: Plan, one: Pretraining) -> Path:
    """Where its encoder lies: other steps or another batch make another encoder, which has a folder of its own."""
    shared = _shared(plan, one)
    settings = hashlib.sha256(json.dumps(dict(shared), sort_keys=True).encode()).hexdigest()[:8]
    return plan.folder / (f"{one.name}-{settings}" if shared else one.name)


def encoder_path(plan: Plan, one: Pretraining) -> Path:
    """The file of its encoder."""
    return IMAGENET if not one.trained and one.start == "imagenet" else folder_of(plan, one) / ENCODER


def _pretrain(plan: Plan, one: Pretraining, piece: Piece) -> Mapping[str, float]:
    folder = folder_of(plan, one)
    folder.mkdir(parents=True, exist_ok=True)
    if one.trained:
        values = {
            **one.fields({**CORPUS_FIELDS[one.corpus], **plan.shared}),
            "sources": "\n".join(sources(plan.data, plan.folder, one.corpus)),
            "bands": "red,green,blue",
            "out": str(folder),
            "device": str(plan.device),
            "threads": plan.threads,
        }
        try:
            run_named("pretrain", values, Pausing(piece, one.name))
        except JobCancelled:
            return {}
    elif one.start != "imagenet":
        backbone = str(plan.shared.get("backbone", BACKBONE))
        card = Card(backbone, ("red", "green", "blue"), name=one.name, licence="CC0-1.0")
        save_encoder(folder / ENCODER, random_encoder(3, one.seed, backbone), card)
    (folder / "done").touch()
    return {}


def _scenes(plan: Plan, one: Pretraining, piece: Piece) -> Mapping[str, float]:
    return _measured(plan, one, plan.sets, [])


def _change(plan: Plan, one: Pretraining, piece: Piece) -> Mapping[str, float]:
    return _measured(plan, one, {}, plan.cities)


def _measured(
    plan: Plan, one: Pretraining, sets: Mapping[str, ImageArrays], cities: Sequence[CityPixels]
) -> Mapping[str, float]:
    encoder = load_encoder(encoder_path(plan, one))[0].to(plan.device)
    return measure(encoder, sets, cities, plan.device, plan.wanted)


def _label_free(plan: Plan, one: Pretraining, piece: Piece) -> Mapping[str, float]:
    found = {}
    for family, pairs in plan.pairs.items():
        for method in METHODS:
            scored = [_detected(pair, method, str(encoder_path(plan, one))) for pair in pairs]
            found[f"free_{family}_{method}"] = mean_precision(scored)
    return found


def _detected(one: LabelledPair, method: str, encoder: str) -> PlaceDetection:
    """Detects the change of a pair as the job does."""
    settings = DetectionSettings.of(ChangeSettings(method=method, ground_resolution_m=one.ground_resolution_m))
    return measure_detection(
        one.pair.name, PairPlan.make(one.pair, settings, encoder), one.truth, ["auto"], SilentObserver()
    )


STEPS: dict[str, Callable[[Plan, Pretraining, Piece], Mapping[str, float]]] = {
    "pretrain": _pretrain,
    "scenes": _scenes,
    "change": _change,
    "label-free": _label_free,
}
# Whether figures tell that a measure was taken, of every size and every family that is asked for.
MARKS: dict[str, Callable[[Plan, Mapping[str, float]], bool]] = {
    "scenes": lambda plan, figures: all(
        f"{name}_linear_{size}" in figures for name in plan.set_names for size in plan.wanted.sizes_px
    ),
    "change": lambda plan, figures: all(
        change_figure("frozen", variant, "f1") in figures for variant in plan.wanted.frozen
    ),
    "label-free": lambda plan, figures: all(
        f"free_{family}_{method}" in figures for family in plan.families for method in METHODS
    ),
}


def _shared(plan: Plan, one: Pretraining) -> Fields:
    """What tells this table from others; the start belongs to all of them with its architecture."""
    if BY_NAME[one.row].trained:
        return plan.shared
    return {name: value for name, value in plan.shared.items() if name == "backbone"}


def _own(plan: Plan) -> list[Result]:
    """What was measured with the same settings."""
    return [
        found for found in read_results(plan.results) if dict(found.shared) == dict(_shared(plan, found.pretraining))
    ]


def _keep(plan: Plan, one: Pretraining, figures: Mapping[str, float], seconds: float) -> None:
    shared, machine = _shared(plan, one), describe_device(plan.device)
    append(plan.results, Result(one.row, one.start, one.seed, figures, one.corpus, shared, seconds, machine))
