"""Whether images are of the kind that a classifier was trained on: bands, ground resolution, values."""

from __future__ import annotations

from engine.contract.errors import ErrorCode, InputError
from engine.contract.model_card import OBJECTS, ModelCard
from engine.contract.remarks import SENTENCES, Remark
from engine.contract.remarks.texts import Value, joined, piece
from engine.observer import Observer, SilentObserver
from engine.pixels.statistics import sample_pixels
from engine.raster.reading.image_stack import ImageStack

# Half as fine again, and a field of ten pixels has seven: textures and neighbourhoods no longer match (assumed).
RESOLUTION_FACTOR = 1.5
# An image of the same sensor has a few percent outside; one in other units has all (assumed).
OUTSIDE_SHARE = 0.2
_RESAMPLE = "Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Classify anyway”."
_CORRECT = "Bring the image to the same units and correction, train a model on it, or switch on “Classify anyway”."
# The same where objects are found, whose job calls the parameter otherwise.
_OF_OBJECTS = {
    _RESAMPLE: "Resample the image to {trained_m:.3g} m, train a model on such images, or switch on “Detect anyway”.",
    _CORRECT: "Bring the image to the same units and correction, train a model on it, or switch on “Detect anyway”.",
}
_OUTSIDE = (
    "{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} (the image has {least:.4g} to {most:.4g})"
)


def check_compatible(
    card: ModelCard, stack: ImageStack, *, allow_mismatch: bool = False, observer: Observer | None = None
) -> list[Remark]:
    """Refuses images that a classifier was not made for.

    Args:
        card: of the classifier.
        stack: the images that should be classified.
        allow_mismatch: another ground resolution or other values are warned about only.
        observer: may cancel.

    Returns:
        What a person should know before trusting the map.

    Raises:
        InputError: another number of dates or other bands; another resolution or other values, unless they are allowed.
    """
    _check_dates(card, stack)
    remarks = _check_bands(card, stack)
    for remark, hint in (*_resolution(card, stack), *_values(card, stack, observer or SilentObserver())):
        if not allow_mismatch:
            hint = _OF_OBJECTS[hint] if card.kind == OBJECTS else hint
            raise InputError(ErrorCode.INPUT_UNSUPPORTED, SENTENCES[remark.code].one, hint, **remark.values)
        remarks.append(remark)
    return remarks


def _check_dates(card: ModelCard, stack: ImageStack) -> None:
    if card.dates == stack.dates:
        return
    if card.dates == 2:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The model {name} maps change between two dates, but only {path} was given.",
            "Add the “Second date”.",
            name=card.name,
            path=stack.infos[0].path,
        )
    raise InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "The model {name} maps one date, but two were given.",
        "Leave “Second date” empty, or choose a model that was trained on two dates.",
        name=card.name,
    )


def _check_bands(card: ModelCard, stack: ImageStack) -> list[Remark]:
    if stack.band_count != card.band_count:
        raise InputError(
            ErrorCode.BANDS,
            "The model {name} was trained on {card_count} {card_count:band|bands} ({card_bands}); {path} gives "
            "{count} ({names}).",
            "Choose the same bands in the model's order under “Bands”.",
            name=card.name,
            card_count=card.band_count,
            card_bands=_listed(card),
            path=stack.infos[0].path,
            count=stack.band_count,
            names=", ".join(stack.names),
        )
    wrong = [
        piece("{number}: {known} in the model, {role} in the image", number=number, known=known, role=role)
        for number, (known, role) in enumerate(zip(card.bands, stack.roles, strict=True), 1)
        if known and role and known != role
    ]
    if wrong and stack.roles_said:  # a layer may be drawn in false colours today
        return [Remark("classification.bands_said", {"name": card.name, "differences": joined(wrong, "; ")})]
    if wrong:
        raise InputError(
            ErrorCode.BANDS,
            "The bands of {path} differ from those of the model {name}: {differences}.",
            "Choose the bands in the model's order under “Bands”.",
            path=stack.infos[0].path,
            name=card.name,
            differences=joined(wrong, "; "),
        )
    if any(bool(known) != bool(role) for known, role in zip(card.bands, stack.roles, strict=True)):
        return [Remark("classification.bands_unknown", {"bands": _listed(card)})]
    return []


def _listed(card: ModelCard) -> str:
    return ", ".join(role or name for role, name in zip(card.bands, card.band_names, strict=True))


def _resolution(card: ModelCard, stack: ImageStack) -> list[tuple[Remark, str]]:
    own_m = stack.ground.metres
    if stack.ground.assumed or card.resolution_m is None:
        return []
    if max(own_m / card.resolution_m, card.resolution_m / own_m) <= RESOLUTION_FACTOR:
        return []
    values: dict[str, Value] = {"path": stack.infos[0].path, "own_m": own_m}
    values |= {"name": card.name, "trained_m": card.resolution_m}
    return [(Remark("classification.resolution", values), _RESAMPLE)]


def _values(card: ModelCard, stack: ImageStack, observer: Observer) -> list[tuple[Remark, str]]:
    with stack.open() as reader:
        pixels = sample_pixels(reader, observer)
    names = [name for _ in range(stack.dates) for name in stack.names]
    wrong = []
    for name, values, low, high in zip(names, pixels, card.low, card.high, strict=True):
        share = float(((values < low) | (values > high)).mean())
        if share > OUTSIDE_SHARE:
            ends = {"low": low, "high": high, "least": float(values.min()), "most": float(values.max())}
            wrong.append(piece(_OUTSIDE, name=name, share=share, **ends))
    if not wrong:
        return []
    said: dict[str, Value] = {"path": stack.infos[0].path, "name": card.name, "differences": joined(wrong, "; ")}
    return [(Remark("classification.values", said), _CORRECT)]
