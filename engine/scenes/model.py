"""A model of places: an encoder and a head in one file, with a card that says which scenes it knows."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.sealed_file import read_sealed, write_sealed
from engine.classifiers.files import refuse_detector
from engine.classifiers.quick import embedded, encoder_of
from engine.contract.errors import ErrorCode, InputError, ModelError
from engine.contract.model_card import MODEL_CARD, SCENES, ModelCard, read_model_card
from engine.contract.remarks import SENTENCES, Remark
from engine.contract.remarks.texts import Value
from engine.files.commit import Commit
from engine.raster.reading.image_stack import ImageStack
from engine.scenes.encoder import SceneEncoder
from engine.scenes.heads import HEADS, Head
from engine.scenes.lattice import SIZE_FACTOR, Lattice

_HEAD = "head."
_REMEDY = "Download or copy the file again, or train the model again."


@dataclass(frozen=True)
class PlaceSize:
    """How large the places are that a model was trained on.

    Args:
        px: rows and columns.
        metres: edge on the ground; None where nobody knows it.
    """

    px: tuple[int, int]
    metres: float | None

    def settings(self) -> dict[str, str]:
        """As texts, for a card."""
        return {"tile_px": json.dumps(self.px), "tile_m": json.dumps(self.metres)}

    @classmethod
    def of(cls, settings: dict[str, str]) -> PlaceSize:
        """Reads what `settings` gave.

        Raises:
            KeyError: a part is missing.
            ValueError: a part is not what it should be.
        """
        rows, cols = (int(value) for value in json.loads(settings["tile_px"]))
        metres = json.loads(settings["tile_m"])
        if min(rows, cols) < 1 or not (metres is None or float(metres) > 0):
            raise ValueError("it gives places without a size")
        return cls((rows, cols), None if metres is None else float(metres))


@dataclass(frozen=True)
class SceneModel:
    """Names places.

    Args:
        card: what it is.
        encoder: looks at them.
        head: names them.
        size: of the places that it was trained on.
        several: whether a place may have several classes.
    """

    card: ModelCard
    encoder: SceneEncoder
    head: Head
    size: PlaceSize
    several: bool

    def write(self, commit: Commit, name: str) -> ModelCard:
        """Adds its file to those of a run; gives the card with the checksum of the weights.

        Args:
            commit: receives the file.
            name: of the file, ending in .safetensors.
        """
        state = embedded(self.encoder.encoder, lambda encoder: encoder.maps)
        state |= {f"{_HEAD}{key}": value.contiguous().clone() for key, value in self.head.state().items()}
        scale = self.encoder.scale
        state |= {"encoder_mean": scale.mean.clone(), "encoder_deviation": scale.deviation.clone()}
        return write_sealed(commit, name, {key: value.cpu() for key, value in state.items()}, self.card, MODEL_CARD)


def complete_settings(
    card: ModelCard, encoder: SceneEncoder, head: Head, neighbours: int, size: PlaceSize, several: bool
) -> ModelCard:
    """Puts onto a card what rebuilds a model.

    Args:
        card: what is known of it so far.
        encoder: looks at places.
        head: names them.
        neighbours: how many of the most similar places decide.
        size: of the places.
        several: whether a place may have several classes.
    """
    settings = {
        "architecture": encoder.encoder.architecture,
        "places": json.dumps(list(encoder.scale.places)),
        "head": head.kind,
        "neighbours": str(neighbours),
        "several": json.dumps(several),
        **size.settings(),
    }
    return replace(card, settings=settings, encoder=encoder.name, encoder_sha256=encoder.sha256)


def read_scene_card(path: Path) -> ModelCard:
    """Reads the card of a model of places.

    Raises:
        ModelError: the file is missing, damaged, or of another kind.
    """
    card = read_model_card(path)
    refuse_detector(card, path)
    if card.kind != SCENES:
        raise ModelError(
            "{path} names pixels, not whole places.",
            "Use it with classify, or choose a model.safetensors written by train-scenes.",
            path=path,
        )
    return card


def load_scene_model(path: Path, device: torch.device) -> SceneModel:
    """Reads a model of places, ready to be used.

    Args:
        path: of its file.
        device: where it computes.

    Raises:
        ModelError: the file is missing, damaged, edited, or of another kind.
    """
    card = read_scene_card(path)
    state: dict[str, Tensor] = read_sealed(path, card, MODEL_CARD)
    try:
        found = encoder_of(card, state, lambda encoder: encoder.maps)
        if found is None:
            raise ValueError("it has no encoder")
        several = bool(json.loads(card.settings.get("several", "false")))
        of_head = {name.removeprefix(_HEAD): value for name, value in state.items() if name.startswith(_HEAD)}
        head = HEADS[card.settings["head"]].of_state(of_head, int(card.settings["neighbours"]), several)
        size = PlaceSize.of(card.settings)
        encoder = SceneEncoder(found[0].to(device).eval(), found[1], card.encoder, card.encoder_sha256, device)
        shape = head.probabilities(torch.zeros(1, encoder.length)).shape
        if shape != (1, len(card.classes)):
            raise ValueError("its head does not fit its classes")
    except (KeyError, ValueError, RuntimeError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(
            "{path} does not contain what its card describes: {reason}", _REMEDY, path=path, reason=error
        ) from error
    return SceneModel(card, encoder, head, size, several)


def check_size(model: SceneModel, lattice: Lattice, stack: ImageStack, *, allow_mismatch: bool) -> tuple[Remark, ...]:
    """Refuses tiles of another size than the places that a model was trained on.

    Args:
        model: names them.
        lattice: of the tiles.
        stack: the raster.
        allow_mismatch: other sizes are warned about only.

    Raises:
        InputError: they are more than half again as large, or that much smaller.
    """
    trained_m, pixel_m = model.size.metres, stack.ground.metres
    known = trained_m is not None and not stack.ground.assumed
    own = (lattice.tile[0] * lattice.tile[1]) ** 0.5
    trained = (model.size.px[0] * model.size.px[1]) ** 0.5
    values: dict[str, Value] = {"name": model.card.name, "path": stack.infos[0].path}
    remarks = () if known else (Remark("scenes.unknown_resolution", values),)
    if known and trained_m is not None:
        own, trained = own * pixel_m, trained_m
    if max(own / trained, trained / own) <= SIZE_FACTOR:
        return remarks
    unit = "m" if known else "px"
    values = {"own": f"{own:.3g} {unit}", "trained": f"{trained:.3g} {unit}", "name": model.card.name}
    if not allow_mismatch:
        hint = "Leave “Tile size” empty, train a model on such places, or switch on “Classify anyway”."
        raise InputError(ErrorCode.INPUT_UNSUPPORTED, SENTENCES["scenes.size"].one, hint, **values)
    return (*remarks, Remark("scenes.size", values))
