"""The kinds of models in the list: what they are called, and where they are used."""

from __future__ import annotations

from dataclasses import dataclass

from ... import models
from ...contract import model_card
from ...texts import tr


@dataclass(frozen=True)
class ModelKind:
    """A kind.

    Args:
        label: what such a model is.
        use: text of the button that leads to where it is used.
        tip: its tool tip.
        algorithm: of Processing that takes it as its MODEL; "" where a page of the dock does.
    """

    label: str
    use: str
    tip: str
    algorithm: str = ""


def kind_of(model: models.Model) -> ModelKind:
    """Says of which kind a listed model is; what cannot be read counts by the folder that it lies in."""
    if models.is_encoder(model):
        return ModelKind(tr("Encoder"), tr("&Use in Detect change"), tr("Detects change with this encoder"))
    if models.is_of(model, (model_card.SCENES,)):
        return ModelKind(tr("Model of places"), tr("&Use in Places"), tr("Names places with it"))
    if models.is_of(model, (model_card.OBJECTS,)):
        return ModelKind(tr("Model of objects"), tr("&Use in Objects"), tr("Finds objects with it"))
    return ModelKind(tr("Model of pixels"), tr("&Use in Classify…"), tr("Maps an image with it"), "swimdiff:classify")
