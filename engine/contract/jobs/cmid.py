"""What CMID is told: what is hidden, what the cells are compared with, and how much each part counts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from ..parameters import Choices, parameter

own_parameter = partial(parameter, belongs_to=Choices("method", ("cmid",)))


@dataclass(frozen=True)
class MaskedViews:
    """What the student is shown."""

    hidden_share: float = own_parameter(
        "number",
        0.6,
        "Hidden share",
        "Share of the cells of a view that are hidden from the student, which has to rebuild them.",
        minimum=0.01,
        maximum=0.95,
        advanced=True,
        origin="taken",
    )
    noise_share: float | None = own_parameter(
        "number",
        None,
        "Noisy views",
        "Share of the second views that get noise. Empty: from the preset, 0; 0.6 for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
    solarised_share: float | None = own_parameter(
        "number",
        None,
        "Solarised views",
        "Share of the second views whose bright values are turned around; for three bands only. Empty: from the "
        "preset, 0; 0.2 for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )


@dataclass(frozen=True)
class CmidParameters(MaskedViews):
    """What student and teacher are to agree on."""

    compat: str = own_parameter(
        "choice",
        "corrected",
        "Errors of the published code",
        "Whether known errors of the published code are corrected.",
        choices=("corrected", "release"),
        choice_labels=("Corrected", "As published"),
        choice_helps=(
            "cells are matched where they lie, and each key is kept once.",
            "the corner of a crop hardly counts when cells are matched, and each process adds every key once more.",
        ),
        advanced=True,
    )
    fill_second_view: bool = own_parameter(
        "boolean",
        True,
        "Fill the second view",
        "Hide the cells of the second view too. The first published code only marked them.",
        advanced=True,
        origin="taken",
    )
    reconstruction_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the reconstruction",
        "How much rebuilding the hidden pixels counts. 0: it is left out.",
        minimum=0.0,
        advanced=True,
        origin="taken",
    )
    spectrum_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the spectrum",
        "How much the spectrum of the rebuilt image counts beside its pixels.",
        minimum=0.0,
        advanced=True,
        origin="taken",
    )
    mean_spectrum: bool = own_parameter(
        "boolean",
        True,
        "Mean spectrum",
        "Compare the mean spectrum of the batch, as published. Without this, that of each image.",
        advanced=True,
        origin="taken",
    )
    global_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the contrast of views",
        "How much telling the views of a patch from those of others counts. 0: it is left out.",
        minimum=0.0,
        advanced=True,
        origin="taken",
    )
    local_weight: float = own_parameter(
        "number",
        1.0,
        "Weight of the places",
        "How much the agreement of student and teacher on each place counts. 0: it is left out.",
        minimum=0.0,
        advanced=True,
        origin="taken",
    )
    matches: int | None = own_parameter(
        "integer",
        None,
        "Matched cells",
        "Pairs of cells of both views that are compared, the nearest ones. Empty: two fifths of the cells, 20 of 49.",
        minimum=1,
        advanced=True,
        origin="taken",
    )
    prototypes: int | None = own_parameter(
        "integer",
        None,
        "Prototypes",
        "Number of prototypes that places are compared with. Empty: from the preset, 512; 2048 for paper-scale.",
        minimum=2,
        maximum=65536,
        advanced=True,
        origin="assumed",
    )
    head_width: int | None = own_parameter(
        "integer",
        None,
        "Width of the places' head",
        "Channels between a place and its prototypes. Empty: from the preset, 512; 2048 for paper-scale.",
        minimum=8,
        maximum=8192,
        advanced=True,
        origin="assumed",
    )
    teacher_momentum: float | None = own_parameter(
        "number",
        None,
        "Teacher momentum",
        "Share of the teacher that is kept at each step, at the beginning; it rises to 1. Empty: from the preset, "
        "0.99; 0.996 for paper-scale.",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        origin="assumed",
    )
