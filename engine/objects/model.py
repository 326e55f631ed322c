"""A detector in one file, with a card that says which scenes it knows and what its scores are worth."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.base import Encoder, MapInfo
from engine.backbones.sealed_file import read_sealed, write_sealed
from engine.classifiers.quick import embedded, encoder_of
from engine.contract.errors import ModelError
from engine.contract.model_card import MODEL_CARD, OBJECTS, ModelCard, read_model_card
from engine.files.commit import Commit
from engine.objects.judging import Calibration
from engine.pixels.maps import EncoderScale
from engine.tasks.base import InputScale
from engine.tasks.objects import MOST_LOOKS, HeadSize, ObjectTask, levels
from engine.tasks.registry import OBJECT_TASKS

USUAL_THRESHOLD = 0.5  # score from which objects count where nothing was left out in training
_HEAD = "head."
_REMEDY = "Download or copy the file again, or train the model again."


@dataclass(frozen=True)
class Worth:
    """What the scores of a class are worth.

    Args:
        threshold: score from which objects count.
        calibration: None where too little was left out.
    """

    threshold: float = USUAL_THRESHOLD
    calibration: Calibration | None = None


@dataclass(frozen=True)
class Detector:
    """Finds objects.

    Args:
        card: what it is.
        task: the network.
        scale: which bands the encoder takes, and how.
        worth: of each class.
        longest_px: of nearly all objects that it learned from, in pixels of the image; 0 where it is not known.
    """

    card: ModelCard
    task: ObjectTask
    scale: EncoderScale
    worth: tuple[Worth, ...]
    longest_px: float = 0.0

    def write(self, commit: Commit, name: str) -> ModelCard:
        """Adds its file to those of a run; gives the card with the checksum of the weights.

        Args:
            commit: receives the file.
            name: of the file, ending in .safetensors.
        """
        state = embedded(self.task.encoder, _maps)
        state |= {f"{_HEAD}{key}": value.contiguous().clone() for key, value in _above(self.task).items()}
        state |= {"encoder_mean": self.scale.mean.clone(), "encoder_deviation": self.scale.deviation.clone()}
        size = self.task.size
        settings = {
            "architecture": self.task.encoder.architecture,
            "places": json.dumps(list(self.scale.places)),
            "channels": str(size.channels),
            "layers": str(size.layers),
            "enlargement": repr(size.enlargement),
            "looks": str(size.looks),
            "oriented": str(int(size.oriented)),
            "longest_px": repr(self.longest_px),
            "thresholds": json.dumps([one.threshold for one in self.worth]),
            "calibrations": json.dumps([_line(one.calibration) for one in self.worth]),
        }
        card = replace(self.card, kind=OBJECTS, settings=settings)
        return write_sealed(commit, name, {key: value.cpu() for key, value in state.items()}, card, MODEL_CARD)


def build_detector(
    encoder: Encoder, class_count: int, scale: EncoderScale, size: HeadSize, *, frozen: bool, seed: int
) -> ObjectTask:
    """Makes the network of a detector, with random weights above the encoder.

    Args:
        encoder: below.
        class_count: K.
        scale: of its bands, one date.
        size: of what is above.
        frozen: whether the encoder stays as it is.
        seed: of the weights.
    """
    generator = torch.Generator().manual_seed(seed)
    inputs = InputScale(scale.mean[0], scale.deviation[0])
    return OBJECT_TASKS["objects"].build(encoder, class_count, inputs, size, frozen=frozen, generator=generator)


def read_detector_card(path: Path) -> ModelCard:
    """Reads the card of a detector.

    Raises:
        ModelError: the file is missing, damaged, or of another kind.
    """
    card = read_model_card(path)
    if card.kind != OBJECTS:
        raise ModelError(
            "{path} finds no objects: it names pixels or places.",
            "Choose a model.safetensors written by train-detector.",
            path=path,
        )
    return card


def load_detector(path: Path, device: torch.device) -> Detector:
    """Reads a detector, ready to be used.

    Args:
        path: of its file.
        device: where it computes.

    Raises:
        ModelError: the file is missing, damaged, edited, or of another kind.
    """
    card = read_detector_card(path)
    state: dict[str, Tensor] = read_sealed(path, card, MODEL_CARD)
    try:
        found = encoder_of(card, state, _maps)
        if found is None:
            raise ValueError("it has no encoder")
        settings = card.settings
        size = HeadSize(
            int(settings["channels"]),
            int(settings["layers"]),
            float(settings["enlargement"]),
            int(settings.get("looks", "1")),
            settings.get("oriented", "0") == "1",
        )
        if not (
            1 <= size.channels <= 1024
            and 0 <= size.layers <= 16
            and 0.0 < size.enlargement <= 4.0
            and 1 <= size.looks <= MOST_LOOKS
        ):
            raise ValueError("it gives sizes that cannot be used")
        task = build_detector(found[0], len(card.classes), found[1], size, frozen=True, seed=0)
        above = {name.removeprefix(_HEAD): value for name, value in state.items() if name.startswith(_HEAD)}
        if set(above) != set(_above(task)):
            raise ValueError("its head does not fit its card")
        task.load_state_dict(above, strict=False)
        longest_px = float(settings.get("longest_px", "0"))
        if not 0.0 <= longest_px < math.inf:
            raise ValueError("it gives sizes that cannot be used")
        thresholds, lines = json.loads(settings["thresholds"]), json.loads(settings["calibrations"])
        worth = tuple(
            Worth(float(threshold), None if line is None else Calibration(float(line[0]), float(line[1])))
            for threshold, line in zip(thresholds, lines, strict=True)
        )
        if len(worth) != len(card.classes):
            raise ValueError("its thresholds do not fit its classes")
    except (KeyError, ValueError, TypeError, IndexError, RuntimeError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(
            "{path} does not contain what its card describes: {reason}", _REMEDY, path=path, reason=error
        ) from error
    return Detector(card, task.to(device).eval(), found[1], worth, longest_px)


def _maps(encoder: Encoder) -> Sequence[MapInfo]:
    """Those that are made on the way to the last one that is used."""
    last = levels(encoder)[-1]
    return encoder.maps[: [info.name for info in encoder.maps].index(last.name) + 1]


def _above(task: ObjectTask) -> dict[str, Tensor]:
    return {name: value for name, value in task.state_dict().items() if not name.startswith("encoder.")}


def _line(calibration: Calibration | None) -> list[float] | None:
    return None if calibration is None else [calibration.slope, calibration.offset]
