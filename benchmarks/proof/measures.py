"""All that is measured of one encoder on arrays, in the names that the table knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import torch

from benchmarks.proof.probes import SIZES_PX, LabelledArrays, scene_figures
from benchmarks.proof.supervised_change import (
    FOLDS,
    VARIANTS,
    CityArrays,
    Variant,
    change_supervised,
    mean_figures,
)
from engine.backbones.base import Encoder
from engine.tasks.base import InputScale

SHOWN = ("f1", "average_precision", "precision", "recall", "f1_best")


@dataclass(frozen=True)
class Wanted:
    """What is measured.

    Args:
        sizes_px: of the images.
        frozen: variants of change above a frozen encoder, by name.
        tuned: variants of change with an encoder that learns too.
        seeds: of change, averaged within one encoder.
        folds: of the cities.
    """

    sizes_px: tuple[int, ...] = SIZES_PX
    frozen: Mapping[str, Variant] = field(default_factory=lambda: {"": VARIANTS["base"]})
    tuned: Mapping[str, Variant] = field(default_factory=dict)
    seeds: tuple[int, ...] = (0,)
    folds: int = FOLDS


def measure(
    encoder: Encoder,
    sets: Mapping[str, LabelledArrays],
    cities: Sequence[CityArrays],
    device: torch.device,
    wanted: Wanted | None = None,
    scale: InputScale | None = None,
) -> dict[str, float]:
    """Measures an encoder, which stays as it is.

    Args:
        encoder: on the device.
        sets: labelled images by name.
        cities: with truth; empty: change is not measured.
        device: where.
        wanted: what.
        scale: of the bands, where the encoder's card fixes one.
    """
    wanted = wanted or Wanted()
    found = scene_figures(encoder, sets, device, wanted.sizes_px, scale)
    for kind, variants in (("frozen", wanted.frozen), ("tuned", wanted.tuned)):
        for name, variant in variants.items() if cities else ():
            rows = change_supervised(
                encoder, cities, device, frozen=kind == "frozen", variant=variant,
                seeds=wanted.seeds, folds=wanted.folds, scale=scale,
            )  # fmt: skip
            for figure, value in mean_figures(rows).items():
                if figure in SHOWN:
                    found[change_figure(kind, name, figure)] = value
    return found


def change_figure(kind: str, variant: str, figure: str) -> str:
    """Name of a figure of change.

    Args:
        kind: frozen or tuned.
        variant: its name; empty for the usual one.
        figure: of SHOWN.
    """
    return "_".join(part for part in ("oscd", kind, variant, figure) if part)
