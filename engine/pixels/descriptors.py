"""The list of what describes a pixel; a model's card says which of them it was taught on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from engine.contract.errors import ModelError
from engine.pixels.base import Descriptor
from engine.pixels.levels import Levels
from engine.pixels.texture import Texture


@dataclass(frozen=True)
class DescriptorEntry:
    """What describes the pixels of a date.

    Args:
        build: makes it from what each band shows (red, nir ...; empty where that is not known).
        texts: what it looks at, for people.
        share: factor on its standardised numbers before a head sees them: texture follows the place as much as the
            class, so few labels must not lean on it (assumed, tried on land cover).
        bands: what must be among the bands; empty where any bands will do.
    """

    build: Callable[[Sequence[str]], Descriptor]
    texts: tuple[str, ...]
    share: float = 1.0
    bands: tuple[str, ...] = ()


# A classifier is taught on all of them whose bands are there.
DESCRIPTORS: dict[str, DescriptorEntry] = {
    "levels": DescriptorEntry(lambda bands: Levels(len(bands)), ("the bands", "their ratios")),
    "texture": DescriptorEntry(lambda bands: Texture(len(bands)), ("their texture",), 0.5),
}
STANDARD = ("levels", "texture")  # what a model was taught on whose card does not say it
_KEY = "descriptors"


def descriptor_settings(bands: Sequence[str]) -> dict[str, str]:
    """Chooses what describes pixels of some bands, as the settings of a card keep it.

    Args:
        bands: what each shows; empty where that is not known.
    """
    names = tuple(name for name, entry in DESCRIPTORS.items() if set(entry.bands) <= set(bands))
    return {} if names == STANDARD else {_KEY: ",".join(names)}


def descriptors_of(settings: Mapping[str, str], bands: Sequence[str]) -> dict[str, DescriptorEntry]:
    """Gives what a model was taught on, by name.

    Args:
        settings: of its card.
        bands: of its card.

    Raises:
        ModelError: it was taught on what this version does not know, or what its bands do not give.
    """
    names = tuple(settings[_KEY].split(",")) if _KEY in settings else STANDARD
    unknown = [name for name in names if name not in DESCRIPTORS]
    if unknown:
        raise ModelError(
            "The model describes pixels by {names}, which this version does not know.",
            "Update the plugin.",
            names=", ".join(unknown),
        )
    missing = [name for name in names if not set(DESCRIPTORS[name].bands) <= set(bands)]
    if missing:
        raise ModelError(
            "The model describes pixels by {names}, for which it lacks bands.",
            "Train the model again.",
            names=", ".join(missing),
        )
    return {name: DESCRIPTORS[name] for name in names}
