"""Usual orders of bands, by the names that stand for them wherever an encoder's bands are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

_RED_EDGE = ("rededge1", "rededge2", "rededge3")


@dataclass(frozen=True)
class BandOrder:
    """What the bands of a product show, in its own order.

    Args:
        name: as it is written instead of the bands.
        label: of the product.
        bands: what each one shows.
    """

    name: str
    label: str
    bands: Tuple[str, ...]


BAND_ORDERS = (
    BandOrder("rgb", "Red, green, blue", ("red", "green", "blue")),
    BandOrder("rgb-nir", "Four bands of aerial images", ("red", "green", "blue", "nir")),
    BandOrder("bgr-nir", "Four bands of PlanetScope, Pléiades and SPOT", ("blue", "green", "red", "nir")),
    BandOrder(
        "sentinel-2-l1c",
        "Sentinel-2 L1C, B1 to B12 with B8A and B10",
        ("coastal", "blue", "green", "red", *_RED_EDGE, "nir", "nir2", "watervapour", "cirrus", "swir1", "swir2"),
    ),
    BandOrder(
        "sentinel-2-l2a",
        "Sentinel-2 L2A, as L1C without B10",
        ("coastal", "blue", "green", "red", *_RED_EDGE, "nir", "nir2", "watervapour", "swir1", "swir2"),
    ),
    BandOrder(
        "sentinel-2-land",
        "Sentinel-2, B2 to B8A, B11 and B12",
        ("blue", "green", "red", *_RED_EDGE, "nir", "nir2", "swir1", "swir2"),
    ),
    BandOrder(
        "satlas-sentinel-2",
        "Satlas: B4, B3, B2, B5 to B8, B11 and B12",
        ("red", "green", "blue", *_RED_EDGE, "nir", "swir1", "swir2"),
    ),
    BandOrder("sentinel-1", "Sentinel-1", ("vv", "vh")),
    BandOrder(
        "landsat-8-sr",
        "Landsat 8 and 9, surface reflectance, B1 to B7",
        ("coastal", "blue", "green", "red", "nir", "swir1", "swir2"),
    ),
)


def band_names(text: str) -> Tuple[str, ...]:
    """Reads names of bands.

    Args:
        text: names that are separated by commas, or the name of a usual order.
    """
    known = {order.name: order.bands for order in BAND_ORDERS}
    plain = text.strip().lower()
    return known.get(plain) or tuple(part.strip() for part in text.split(",") if part.strip())
