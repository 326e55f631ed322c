"""The job that takes an encoder of others into the list of models."""

from __future__ import annotations

from dataclasses import dataclass

from ..bands import BAND_ORDERS
from ..parameters import parameter


@dataclass(frozen=True)
class ImportEncoder:
    """Converts weights of others (torchvision, timm, SSL4EO-S12, SeCo, DeCUR, Satlas, CMID) to an encoder file."""

    weights: str = parameter(
        "file",
        "",
        "Weights",
        "A .safetensors file, or a .pth, .pt, .ckpt, .tar or .bin file of PyTorch. Only weights are read from it; "
        "programs in it are not run.",
        required=True,
    )
    name: str = parameter("text", "", "Name", "Name of the encoder, as shown in lists. Empty: the name of the file.")
    bands: str = parameter(
        "text",
        "",
        "Bands",
        "What each input band shows, such as red,green,blue or blue,green,red,nir, or the name of a usual order: "
        f"{', '.join(order.name for order in BAND_ORDERS)}. Empty: red,green,blue for three bands.",
    )
    normalisation: str = parameter(
        "choice",
        "standardised",
        "Scaling",
        "standardised: each band of each image is scaled to mean 0 and standard deviation 1. fixed: by the mean and "
        "deviation below.",
        choices=("standardised", "fixed"),
        choice_labels=("Standardised", "Fixed"),
    )
    mean: str = parameter(
        "text", "", "Mean", "One number per band, separated by commas, for fixed scaling.", advanced=True
    )
    deviation: str = parameter(
        "text", "", "Deviation", "One number per band, separated by commas, for fixed scaling.", advanced=True
    )
    resolution_m: float | None = parameter(
        "number",
        None,
        "Ground resolution",
        "Ground resolution of the images that the encoder was trained on.",
        unit="m",
        minimum=0.001,
        advanced=True,
    )
    licence: str = parameter("text", "", "Licence", "Licence of the weights.")
    trained: str = parameter("text", "", "Trained on", "How the encoder was trained, and on which images.")
    out: str = parameter("out_folder", "", "Model folder", "Folder for NAME.safetensors.", required=True)
