"""Whether a scene is of the kind that a classifier was trained on: bands, ground resolution, values."""

from __future__ import annotations

import math

from engine.contract.errors import ErrorCode, InputError
from engine.contract.model_card import ModelCard
from engine.observer import Observer, SilentObserver
from engine.pixels.statistics import sample_pixels
from engine.raster.grid import Grid
from engine.raster.reading.image_stack import Scene

# Half as fine again, and a field of ten pixels has seven: textures and neighbourhoods no longer match (assumed).
RESOLUTION_FACTOR = 1.5
# A scene of the same sensor has a few percent outside; one in other units has all (assumed).
OUTSIDE_SHARE = 0.2
_ALL_THE_SAME = "or classify all the same (allow_mismatch)"


def resolution_m(grid: Grid) -> float | None:
    """Ground sampling distance of a grid: geometric mean of both sides of a cell; None without a CRS."""
    size = grid.cell_size_m
    return None if size is None else math.sqrt(size[0] * size[1])


def check_scene(
    card: ModelCard, scene: Scene, *, allow_mismatch: bool = False, observer: Observer | None = None
) -> list[str]:
    """Refuses a scene that a classifier was not made for.

    Args:
        card: of the classifier.
        scene: that should be classified.
        allow_mismatch: another ground resolution or other values are warned about only.
        observer: may cancel.

    Returns:
        What a person should know before trusting the map.

    Raises:
        InputError: another number of dates or other bands; another resolution or other values, unless they are allowed.
    """
    _check_dates(card, scene)
    warnings = _check_bands(card, scene)
    for message, hint in (*_resolution(card, scene), *_values(card, scene, observer or SilentObserver())):
        if not allow_mismatch:
            raise InputError(ErrorCode.INPUT_UNSUPPORTED, message, hint)
        warnings.append(message)
    return warnings


def _check_dates(card: ModelCard, scene: Scene) -> None:
    if card.dates == scene.dates:
        return
    if card.dates == 2:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The model {name} maps change between two dates, but only {path} was given.",
            "Add the “Second date”.",
            name=card.name,
            path=scene.infos[0].path,
        )
    raise InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "The model {name} maps one date, but two were given.",
        "Leave “Second date” empty, or choose a model that was trained on two dates.",
        name=card.name,
    )


def _check_bands(card: ModelCard, scene: Scene) -> list[str]:
    if scene.band_count != card.band_count:
        raise InputError(
            ErrorCode.BANDS,
            "The model {name} was trained on {card_count} bands ({card_bands}); {path} gives {count} ({names}).",
            "Choose the same bands in the model's order under “Bands”.",
            name=card.name,
            card_count=card.band_count,
            card_bands=_listed(card),
            path=scene.infos[0].path,
            count=scene.band_count,
            names=", ".join(scene.names),
        )
    wrong = [
        f"{number}: {known} in the model, {role} in the scene"
        for number, (known, role) in enumerate(zip(card.bands, scene.roles, strict=True), 1)
        if known and role and known != role
    ]
    if wrong:
        raise InputError(
            ErrorCode.BANDS,
            "The bands of {path} differ from those of the model {name}: {differences}.",
            "Choose the bands in the model's order under “Bands”.",
            path=scene.infos[0].path,
            name=card.name,
            differences="; ".join(wrong),
        )
    if any(bool(known) != bool(role) for known, role in zip(card.bands, scene.roles, strict=True)):
        return [f"What some bands show is not known; they were taken in the model's order: {_listed(card)}."]
    return []


def _listed(card: ModelCard) -> str:
    return ", ".join(role or name for role, name in zip(card.bands, card.band_names, strict=True))


def _resolution(card: ModelCard, scene: Scene) -> list[tuple[str, str]]:
    own = resolution_m(scene.grid)
    if own is None or card.resolution_m is None:
        return []
    if max(own / card.resolution_m, card.resolution_m / own) <= RESOLUTION_FACTOR:
        return []
    message = (
        f"{scene.infos[0].path} has a ground resolution of {own:.3g} m, the model {card.name} was trained on "
        f"{card.resolution_m:.3g} m."
    )
    return [
        (message, f"Resample the image to {card.resolution_m:.3g} m, train a model on such images, {_ALL_THE_SAME}.")
    ]


def _values(card: ModelCard, scene: Scene, observer: Observer) -> list[tuple[str, str]]:
    with scene.open() as reader:
        pixels = sample_pixels(reader, observer)
    names = [name for _ in range(scene.dates) for name in scene.names]
    wrong = []
    for name, values, low, high in zip(names, pixels, card.low, card.high, strict=True):
        share = float(((values < low) | (values > high)).mean())
        if share > OUTSIDE_SHARE:
            wrong.append(
                f"{name}: {share:.0%} of the pixels lie outside of {low:.4g} to {high:.4g} "
                f"(the scene has {values.min():.4g} to {values.max():.4g})"
            )
    if not wrong:
        return []
    return [
        (
            f"The values of {scene.infos[0].path} are not those that the model {card.name} was trained on; "
            f"{'; '.join(wrong)}.",
            f"Bring the image to the same units and correction, train a model on it, {_ALL_THE_SAME}.",
        )
    ]
