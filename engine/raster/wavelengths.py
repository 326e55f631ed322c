"""Wavelengths as files write them, and what part of the spectrum they are in."""

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

# Where the centre of a band of that name may lie, whoever named it; beyond, the wavelength is believed, not the name.
# From sensors in use: WorldView's coastal 427 and NIR2 950, RapidEye's red edge 710, ASTER, MODIS, Landsat's TIRS.
_NAMED_NM = {
    "coastal": (380.0, 470.0), "blue": (430.0, 530.0), "green": (490.0, 610.0), "red": (600.0, 720.0),
    "rededge": (670.0, 810.0), "nir": (740.0, 1100.0), "watervapour": (880.0, 1000.0), "cirrus": (1330.0, 1430.0),
    "swir1": (1480.0, 1800.0), "swir2": (2000.0, 2500.0), "thermal": (7000.0, 15000.0),
}  # fmt: skip

# What sensors of land surfaces see: below, a number is a width or a counter, not the centre of a band.
_SHORTEST_NM, _LONGEST_NM = 300.0, 20000.0
_NUMBER = r"([0-9]+(?:[.,][0-9]+)?)"
_UNIT = r"(nanomet|nm\b|micromet|micron|[uµμ]m\b)"
_RANGE = re.compile(
    rf"{_NUMBER}\s*{_UNIT}?[a-z]*\s*(?:-|–|—|~|/|\.{{2,3}}|…|\bto\b|\bbis\b|\bà\b|\ba\b)\s*{_NUMBER}\s*{_UNIT}"
)
# The width of a band may stand behind its centre: 665 ± 15 nm, 668/14 nm, 665 (15) nm.
_CENTRE = re.compile(rf"{_NUMBER}(?:\s*(?:±|\+/-|\+-|/)\s*{_NUMBER}|\s*\(\s*{_NUMBER}\s*\))?\s*{_UNIT}")
_UNITS_NM = (
    ("nanomet", 1.0), ("nm", 1.0), ("micro", 1000.0), ("um", 1000.0), ("µm", 1000.0), ("μm", 1000.0),
    ("millimet", 1e6), ("mm", 1e6), ("angstrom", 0.1), ("å", 0.1),
)  # fmt: skip


def role_from_wavelength(wavelength_nm: float) -> str | None:
    """Role of a centre wavelength in nanometres, or None between the named ranges."""
    for role, low, high in ROLE_RANGES_NM:
        if low <= wavelength_nm < high:
            return role
    return None


def may_be(role: str, wavelength_nm: float) -> bool:
    """Says whether a band that is named for a role may have its centre there.

    Args:
        role: as a name tells it.
        wavelength_nm: as the file tells it.
    """
    bounds = _NAMED_NM.get(role) or _NAMED_NM.get(role.rstrip("0123456789"))
    return bounds is None or bounds[0] <= wavelength_nm <= bounds[1]


def wavelength_from_text(text: str, unit: str = "") -> float | None:
    """Centre wavelength in nanometres, from texts such as `0.482500 Micrometers`, `450-520 nm`, `665 nm, 30 nm wide`.

    A range gives its middle. Of several numbers with a unit the first one counts that can be a wavelength of light.

    Args:
        text: description or tag.
        unit: unit of a bare number; empty where the file does not say it: then whole numbers above 300 are nanometres,
            and small ones with a fraction micrometres, as no sensor has both.
    """
    lower = text.lower()
    for low, first_unit, high, last_unit in _RANGE.findall(lower):
        last = _nanometres(high, last_unit)
        first = _nanometres(low, first_unit or last_unit)
        if _is_light(first) and _is_light(last) and first < last:
            return (first + last) / 2
    for *numbers, word in _CENTRE.findall(lower):
        for number in filter(None, numbers):  # of band 8/842 nm the second one
            if _is_light(value := _nanometres(number, word)):
                return value
    bare = re.fullmatch(rf"\s*{_NUMBER}\s*", lower)
    if bare is None:
        return None
    if unit.strip():
        factor = next((nm for word, nm in _UNITS_NM if unit.strip().lower().startswith(word)), None)
        value = 0.0 if factor is None else _decimal(bare.group(1)) * factor
        return value if _is_light(value) else None
    number = _decimal(bare.group(1))
    value = number if number >= _SHORTEST_NM else number * 1000.0 if number != int(number) else 0.0
    return value if _is_light(value) else None


def _nanometres(number: str, word: str) -> float:
    return _decimal(number) * (1.0 if word.startswith("n") else 1000.0)


def _decimal(number: str) -> float:
    return float(number.replace(",", "."))


def _is_light(wavelength_nm: float) -> bool:
    return _SHORTEST_NM <= wavelength_nm <= _LONGEST_NM
