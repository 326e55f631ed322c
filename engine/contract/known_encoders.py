"""Encoders that others publish: what they are good for, where they are, and what their files do not say themselves.

Nothing of it is fetched. A person downloads a file; by its name it is recognised, and its import is filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .bands import BAND_ORDERS

_BANDS = {order.name: order.bands for order in BAND_ORDERS}
_RGB, _SENTINEL_2 = _BANDS["rgb"], _BANDS["sentinel-2-l1c"]
_TORCHGEO, _SATLAS = "https://huggingface.co/torchgeo/", "https://huggingface.co/allenai/satlas-pretrain"


@dataclass(frozen=True)
class KnownEncoder:
    """An encoder that somebody publishes.

    Args:
        title: as its authors call it.
        architecture: a name in the registry of backbones.
        bands: what each input shows.
        resolution_m: ground resolution of the images that it was trained on.
        good_for: a sentence for those who choose.
        licence: of the weights, as the page of the link states it.
        link: the page of the download.
        file: what the name of the downloaded file begins with.
        trained: how, and on what.
        mean: what is subtracted from each band; none stands for standardised images.
        deviation: what each band is divided by then.
    """

    title: str
    architecture: str
    bands: Tuple[str, ...]
    resolution_m: float
    good_for: str
    licence: str
    link: str
    file: str
    trained: str
    mean: Tuple[float, ...] = ()
    deviation: Tuple[float, ...] = ()

    @property
    def normalisation(self) -> str:
        """How its images were scaled, as a card names it."""
        return "fixed" if self.deviation else "standardised"


def recognised(file_name: str) -> Optional[KnownEncoder]:
    """Tells an encoder by the name of its file; None where it is none of these."""
    plain = file_name.lower()
    return next((known for known in KNOWN_ENCODERS if plain.startswith(known.file)), None)


def _reflectance(count: int) -> Tuple[Tuple[float, ...], Tuple[float, ...]]:
    """Mean and deviation that make numbers from 0 to 1 of Sentinel-2's whole numbers."""
    return (0.0,) * count, (10000.0,) * count


# Sources: the pages of the links for licences, files and data; resnet.py and swin.py in torchgeo/models for
# bands and scaling; torchgeo-bench, results/models/tgeo_resnet50_s2rgb_moco.csv for the figure of the first.
KNOWN_ENCODERS = (
    KnownEncoder(
        "SSL4EO-S12 MoCo ResNet-50, RGB", "resnet50", _RGB, 10.0,
        "The first choice for Sentinel-2 in red, green and blue, as whole numbers from 0 to about 10,000. With a "
        "linear probe, it tells 95.6 % of EuroSAT's images right (torchgeo-bench).",
        "CC BY 4.0", f"{_TORCHGEO}resnet50_sentinel2_rgb_moco", "resnet50_sentinel2_rgb_moco",
        "MoCo v2 on SSL4EO-S12, Sentinel-2 L1C", *_reflectance(3),
    ),
    KnownEncoder(
        "SSL4EO-S12 MoCo ResNet-18, RGB", "resnet18", _RGB, 10.0,
        "As the first, half as large and faster: for machines without a GPU.",
        "CC BY 4.0", f"{_TORCHGEO}resnet18_sentinel2_rgb_moco", "resnet18_sentinel2_rgb_moco",
        "MoCo v2 on SSL4EO-S12, Sentinel-2 L1C", *_reflectance(3),
    ),
    KnownEncoder(
        "SSL4EO-S12 MoCo ResNet-50, 13 bands", "resnet50", _SENTINEL_2, 10.0,
        "For Sentinel-2 L1C with all its bands: vegetation, water, burnt areas.",
        "CC BY 4.0", f"{_TORCHGEO}resnet50_sentinel2_all_moco", "resnet50_sentinel2_all_moco",
        "MoCo v2 on SSL4EO-S12, Sentinel-2 L1C", *_reflectance(13),
    ),
    KnownEncoder(
        "SSL4EO-S12 DINO ResNet-50, 13 bands", "resnet50", _SENTINEL_2, 10.0,
        "As the one before, trained by self-distillation instead of contrast.",
        "CC BY 4.0", f"{_TORCHGEO}resnet50_sentinel2_all_dino", "resnet50_sentinel2_all_dino",
        "DINO on SSL4EO-S12, Sentinel-2 L1C", *_reflectance(13),
    ),
    KnownEncoder(
        "SSL4EO-S12 MoCo ResNet-18, 13 bands", "resnet18", _SENTINEL_2, 10.0,
        "For Sentinel-2 L1C with all its bands on machines without a GPU.",
        "CC BY 4.0", f"{_TORCHGEO}resnet18_sentinel2_all_moco", "resnet18_sentinel2_all_moco",
        "MoCo v2 on SSL4EO-S12, Sentinel-2 L1C", *_reflectance(13),
    ),
    KnownEncoder(
        "SSL4EO-S12 MoCo ResNet-50, radar", "resnet50", _BANDS["sentinel-1"], 10.0,
        "For Sentinel-1 backscatter in decibels, VV and VH: sees through clouds.",
        "CC BY 4.0", f"{_TORCHGEO}resnet50_sentinel1_all_moco", "resnet50_sentinel1_all_moco",
        "MoCo v2 on SSL4EO-S12, Sentinel-1", (-12.59, -20.26), (5.26, 5.91),
    ),
    KnownEncoder(
        "DeCUR ResNet-50, 13 bands", "resnet50", _SENTINEL_2, 10.0,
        "For Sentinel-2 L1C with all its bands, learned together with radar of the same places.",
        "CC BY 4.0", "https://huggingface.co/wangyi111/DeCUR", "rn50_ssl4eo-s12_ms_decur",
        "DeCUR on SSL4EO-S12, Sentinel-1 and Sentinel-2", *_reflectance(13),
    ),
    KnownEncoder(
        "SeCo ResNet-50", "resnet50", _RGB, 10.0,
        "For 8-bit pictures of Sentinel-2 that were stretched for the eye; knows the seasons.",
        "Apache 2.0", f"{_TORCHGEO}resnet50_sentinel2_rgb_seco", "resnet50_sentinel2_rgb_seco",
        "Seasonal contrast on a million Sentinel-2 images",
    ),
    KnownEncoder(
        "Satlas Swin-V2-B, aerial", "swin_v2_b", _RGB, 1.0,
        "For aerial and satellite images of 0.5 to 2 m in 8 bits; large, so a GPU helps.",
        "Apache 2.0", _SATLAS, "aerial_swinb_si",
        "SatlasPretrain, labels of many kinds on NAIP and other images of 0.5 to 2 m", (0.0,) * 3, (255.0,) * 3,
    ),
    KnownEncoder(
        "Satlas Swin-V2-T, Sentinel-2", "swin_v2_t", _RGB, 10.0,
        "For the true-colour image (TCI) of Sentinel-2 in 8 bits.",
        "Apache 2.0", _SATLAS, "sentinel2_swint_si_rgb",
        "SatlasPretrain, labels of many kinds on Sentinel-2", (0.0,) * 3, (255.0,) * 3,
    ),
    KnownEncoder(
        "Satlas ResNet-50, Sentinel-2", "resnet50", _RGB, 10.0,
        "For the true-colour image (TCI) of Sentinel-2 in 8 bits, faster than a Swin.",
        "Apache 2.0", _SATLAS, "sentinel2_resnet50_si_rgb",
        "SatlasPretrain, labels of many kinds on Sentinel-2", (0.0,) * 3, (255.0,) * 3,
    ),
)  # fmt: skip
