"""The card of an encoder or of a trained model as a page for people."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from ...contract import card as contract_card
from ...contract import jobs
from ...models import Model, trained_card
from ..common.job_fields import described
from ..common.phrases import filled, number, short_path, tr
from .kinds import kind_of

if TYPE_CHECKING:
    from engine.contract.card import Card
    from engine.contract.model_card import ModelCard


def card_html(model: Model) -> str:
    """Writes the card of a model, or why the file cannot be used."""
    title = f"<h3>{html.escape(model.name)}</h3>"
    if model.card is None:
        return f"{title}<p>⚠ {html.escape(model.problem)}</p>"
    card = model.card
    trained = trained_card(model)
    rows = _encoder_rows(cast("Card", card)) if trained is None else _model_rows(model, trained)
    rows += [(tr("Data"), card.data), (tr("Training"), card.trained), (tr("Licence"), card.licence)]
    text = title + _table((label, value or tr("not given")) for label, value in rows if value or label in _ASKED())
    if card.accuracy:
        figures = ((name, number(value, ".4g")) for name, value in sorted(card.accuracy.items()))
        text += f"<h4>{html.escape(tr('Measured'))}</h4>" + _table(figures)
    # Checksums of thousands of images are for programs.
    told = sorted(item for item in card.provenance.items() if item[0] != contract_card.IMAGE_CHECKSUMS)
    origin = [(name.replace("_", " "), value) for name, value in told if value]
    origin.append((tr("File"), filled(tr("{}, {:.1f} MB"), short_path(model.path), _megabytes(model))))
    return text + f"<h4>{html.escape(tr('Origin'))}</h4>" + _table(origin)


def _encoder_rows(card: Card) -> list[tuple[str, str]]:
    return [
        (tr("Architecture"), _architecture(card.architecture)),
        (tr("Bands"), ", ".join(card.bands)),
        (tr("Scaling"), _scaling(card)),
        (tr("Ground resolution"), _metres(card.resolution_m)),
        (tr("Steps"), number(card.steps, ",") if card.steps else ""),
        (tr("Classes"), ", ".join(card.classes)),
    ]


def _model_rows(model: Model, card: ModelCard) -> list[tuple[str, str]]:
    bands = [
        f"{name} ({shown})" if shown and shown != name else name for name, shown in zip(card.band_names, card.bands)
    ]
    return [
        (tr("Kind"), kind_of(model).label),
        (tr("Classes"), ", ".join(one.name for one in card.classes)),
        (tr("Bands"), ", ".join(one or tr("not given") for one in bands)),
        (tr("Ground resolution"), _metres(card.resolution_m)),
        (tr("Encoder"), card.encoder),
        (tr("Validation"), card.validation),
    ]


def _metres(resolution_m: float | None) -> str:
    return filled(tr("{:g} m"), resolution_m) if resolution_m else ""


def _ASKED() -> tuple[str, ...]:
    """Labels that are shown even where the card says nothing: a person should see that it does not."""
    return tr("Data"), tr("Licence"), tr("Ground resolution")


def _architecture(name: str) -> str:
    offered = described(jobs.Pretrain, "backbone")
    return dict(zip(offered.choices, offered.choice_labels)).get(name, name)


def _scaling(card: Card) -> str:
    if getattr(card, "normalisation", "") == "standardised":
        return tr("each band of an image to mean 0 and standard deviation 1")
    numbers = [", ".join(f"{value:g}" for value in getattr(card, name, ())) for name in ("mean", "deviation")]
    return tr("fixed: mean {}; deviation {}").format(*numbers)


def _megabytes(model: Model) -> float:
    try:
        return model.path.stat().st_size / 1e6
    except OSError:  # it was removed meanwhile
        return 0.0


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = (
        f"<tr><td style='padding-right: 8px'><i>{html.escape(label)}</i></td><td>{html.escape(value)}</td></tr>"
        for label, value in rows
    )
    return f"<table cellspacing='0' cellpadding='2'>{''.join(lines)}</table>"
