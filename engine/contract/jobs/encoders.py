"""The job that takes an encoder of others into the list of models."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter


@dataclass(frozen=True)
class ImportEncoder:
    """Turns weights of others (torchvision, timm, MoCo v2, SeCo, SSL4EO-S12, CMID) into an encoder file with a card."""

    weights: str = parameter(
        "file",
        "",
        "Weights",
        "A .safetensors file, or a .pth, .pt, .ckpt or .tar file, which is opened for plain tensors only.",
        required=True,
    )
    name: str = parameter("text", "", "Name", "As other tools list it. Empty: the file's name.")
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "What each input shows, such as red,green,blue or blue,green,red,nir. Empty: red,green,blue for three inputs.",
    )
    normalisation: str = parameter(
        "choice",
        "standardised",
        "Scaling",
        "standardised: each band of each image to mean 0 and deviation 1. fixed: by the mean and deviation below.",
        choices=("standardised", "fixed"),
        choice_labels=("Standardised", "Fixed"),
    )
    mean: str = parameter("text", "", "Mean", "One number a band, separated by commas, for fixed.", advanced=True)
    deviation: str = parameter(
        "text", "", "Deviation", "One number a band, separated by commas, for fixed.", advanced=True
    )
    resolution_m: float | None = parameter(
        "number",
        None,
        "Ground resolution",
        "Of the images that it was trained on.",
        unit="m",
        minimum=0.001,
        advanced=True,
    )
    licence: str = parameter("text", "", "Licence", "Of the weights.")
    trained: str = parameter("text", "", "Trained on", "How and on what it was trained.")
    out: str = parameter("folder", "", "Model folder", "Receives NAME.safetensors.", required=True)
