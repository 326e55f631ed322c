"""What a band shows, told from its name, its wavelength or its colour interpretation."""

from __future__ import annotations

import re

# Centre wavelengths that divide the spectrum into the roles used by sensors of land surfaces, in nanometres.
# Bounds: Sentinel-2 MSI, Landsat TM to OLI; gaps are wavelengths without a common name.
ROLE_RANGES_NM: tuple[tuple[str, float, float], ...] = (
    ("coastal", 400.0, 455.0),
    ("blue", 455.0, 520.0),
    ("green", 520.0, 600.0),
    ("red", 620.0, 690.0),
    ("rededge1", 690.0, 720.0),
    ("rededge2", 720.0, 760.0),
    ("rededge3", 760.0, 795.0),
    ("nir", 795.0, 900.0),
    ("watervapour", 930.0, 960.0),
    ("cirrus", 1350.0, 1400.0),
    ("swir1", 1550.0, 1750.0),
    ("swir2", 2080.0, 2350.0),
    ("thermal", 8000.0, 13000.0),
)

# Names of Sentinel-2 bands. Those of Landsat differ by sensor (B4 is red on 8, near infrared on 5), so a bare
# `B4` is no evidence; the two-digit form is Sentinel-2's own.
_SENTINEL_2 = {
    "B01": "coastal", "B02": "blue", "B03": "green", "B04": "red", "B05": "rededge1", "B06": "rededge2",
    "B07": "rededge3", "B08": "nir", "B8A": "nir2", "B09": "watervapour", "B10": "cirrus", "B11": "swir1",
    "B12": "swir2",
}  # fmt: skip

_WORDS: tuple[tuple[str, str], ...] = (
    (r"red[ _-]?edge[ _-]?([1-4])", "rededge"),
    (r"(vegetation )?red[ _-]?edge", "rededge1"),
    (r"near[ _-]?infra[ _-]?red|nir[ _-]?1?|near[ _-]?ir|infrared", "nir"),
    (r"(swir|short[ _-]?wave[ _-]?infra[ _-]?red|mid[ _-]?infrared)[ _-]?2", "swir2"),
    (r"(swir|short[ _-]?wave[ _-]?infra[ _-]?red|mid[ _-]?infrared)[ _-]?1?", "swir1"),
    (r"coastal([ _-]?aerosol)?|ultra[ _-]?blue", "coastal"),
    (r"cirrus", "cirrus"),
    (r"thermal|tirs?[ _-]?[12]?", "thermal"),
    (r"pan(chromatic)?", "pan"),
    (r"blue", "blue"),
    (r"green", "green"),
    (r"red", "red"),
    (r"(vv|vh|hh|hv)", "polarisation"),
)


def role_from_name(name: str) -> str | None:
    """Role that a band's description tells, or None.

    Args:
        name: such as `B04`, `B08 near infrared`, `red`, `SR_SWIR1`.
    """
    for word in re.split(r"[^A-Za-z0-9]+", name.upper()):
        if word in _SENTINEL_2:
            return _SENTINEL_2[word]
    text = name.lower()
    for pattern, role in _WORDS:
        found = re.search(rf"(?<![a-z]){pattern}(?![a-z])", text)
        if found is None:
            continue
        if role == "rededge":
            return f"rededge{found.group(1)}"
        return found.group(1) if role == "polarisation" else role
    return None


def role_from_wavelength(wavelength_nm: float) -> str | None:
    """Role of a centre wavelength in nanometres, or None between the named ranges."""
    for role, low, high in ROLE_RANGES_NM:
        if low <= wavelength_nm < high:
            return role
    return None


def wavelength_from_text(text: str, unit: str = "") -> float | None:
    """Centre wavelength in nanometres, from texts such as `0.482500 Micrometers` or `842 nm`.

    Args:
        text: description or tag; the last number with a unit counts.
        unit: unit of a bare number: nanometers or micrometers.
    """
    found = re.findall(r"([0-9]+(?:\.[0-9]+)?)\s*(nanomet|micromet|nm\b|um\b|µm)", text.lower())
    if found:
        number, word = found[-1]
        return float(number) * (1.0 if word.startswith("n") else 1000.0)
    bare = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]+)?)\s*", text)
    if bare is None or not unit:
        return None
    return float(bare.group(1)) * (1.0 if unit.lower().startswith("n") else 1000.0)
