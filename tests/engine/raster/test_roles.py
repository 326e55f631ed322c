"""What names and wavelengths tell of a band, and what they do not."""

from __future__ import annotations

import pytest

from engine.raster.roles import role_from_name, roles_from_names
from engine.raster.wavelengths import may_be, role_from_wavelength, wavelength_from_text


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Near infrared", "nir"), ("near-infrared (NIR)", "nir"), ("NirBroad", "nir"), ("nir08", "nir"),
        ("near infra-red", "nir"), ("Infrared", "nir"), ("B05 near infrared", "nir"), ("B8A narrow NIR", "nir2"),
        ("B8A vegetation red edge 4", "nir2"), ("NIR2", "nir2"), ("Short-wave infrared 1", "swir1"),
        ("Shortwave Infrared 2 (SWIR2)", "swir2"), ("swir16", "swir1"), ("swir22", "swir2"), ("SR_SWIR1", "swir1"),
        ("Mid-infrared", "swir1"), ("short wave IR 2", "swir2"), ("Thermal infrared", "thermal"),
        ("Infrared, thermal 1", "thermal"), ("Thermal Infrared (TIRS) 1", "thermal"), ("lwir11", "thermal"),
        ("ST_B10", "thermal"), ("B10 thermal", "thermal"), ("Red Edge", "rededge1"), ("redEdge", "rededge1"),
        ("rededge075", "rededge2"), ("red edge 3", "rededge3"), ("coastal_blue", "coastal"), ("green_i", "green"),
        ("visible red", "red"), ("Mean Red", "red"), ("Pan-sharpened red", "red"), ("Panchromatic", "pan"),
        ("Infrared short-wave", "swir1"), ("Short wavelength IR", "swir1"), ("SW-IR 2", "swir2"),
        ("IR-thermal", "thermal"),
        ("long-wavelength infrared", "thermal"), ("Band 4 infrared", "nir"), ("InfraRed (near)", "nir"),
        ("SR_IR", "nir"),
        ("T33UUP_20200101_B04_10m", "red"), ("B10", "cirrus"), ("Sigma0_VV_db", "vv"), ("nir09", "watervapour"),
    ],
)  # fmt: skip
def test_what_a_name_tells(name: str, role: str) -> None:
    assert role_from_name(name) == role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Rot", "red"), ("Grün", "green"), ("Blau", "blue"), ("Kanal_Gruen", "green"), ("Nahes Infrarot", "nir"),
        ("Nah-Infrarot", "nir"), ("Kurzwelliges Infrarot", "swir1"), ("Thermalinfrarot", "thermal"),
        ("ROUGE", "red"), ("Vert", "green"), ("bleu", "blue"), ("PIR", "nir"), ("Proche infrarouge", "nir"),
        ("Infrarouge thermique", "thermal"), ("Infrarouge moyen", "swir1"), ("Bord rouge", "rededge1"),
        ("rojo", "red"), ("azul", "blue"), ("Infrarrojo de onda corta", "swir1"), ("Infravermelho próximo", "nir"),
        ("rosso", "red"), ("groen", "green"), ("nabij-infrarood", "nir"), ("grön", "green"),
        ("Infravermelho de ondas curtas", "swir1"), ("infrarrojo de ondas cortas", "swir1"),
        ("infrarouge court", "swir1"),
        ("infrarosso a onde corte", "swir1"), ("Infrarot (kurzwellig)", "swir1"), ("Kanal 4 Infrarot", "nir"),
        ("IR moyen", None), ("Rotation", None), ("Grau", None), ("Rot minus Blau", None), ("Rouge moins bleu", None),
        ("Rot/Grün", None),
    ],
)  # fmt: skip
def test_names_in_other_languages(name: str, role: str | None) -> None:
    assert role_from_name(name) == role


@pytest.mark.parametrize(
    "name",
    [
        "Far infrared", "MWIR", "Mid-wave infrared", "VNIR", "visible and near infrared", "IR_108", "SWIR 5",
        "Infrared 10.8",
        "infrared 2", "IR-C", "Medium infrared", "emissive infrared", "infrared window", "near",
        "red minus blue", "red / nir", "NIR-red", "B04/B05", "NDVI", "NDVI_red", "red_texture", "EVI", "Redness",
        "nirvana", "cloud mask blue", "Blue, green", "red edge mask", "VV/VH", "SR_B4", "B4", "Band 4", "",
    ],
)  # fmt: skip
def test_names_that_tell_nothing(name: str) -> None:
    assert role_from_name(name) is None


def test_bands_10_and_11_are_of_two_sensors() -> None:
    landsat = roles_from_names(["B2", "B3", "B4", "B5", "B10", "B11"])
    assert landsat == [None] * 6
    assert roles_from_names(["B2", "B3", "B8A", "B11", "B12"]) == [None, None, "nir2", "swir1", "swir2"]
    assert roles_from_names(["", "B11"]) == [None, "swir1"]


@pytest.mark.parametrize(
    ("text", "unit", "wavelength_nm"),
    [
        ("0.482500 Micrometers", "", 482.5), ("842 nm", "", 842), ("Blue (450-520 nm)", "", 485),
        ("0.45-0.52 um", "", 485), ("630–690 nm", "", 660), ("0,45 - 0,52 µm", "", 485),
        ("0.63 to 0.69 μm", "", 660), ("450 nm - 520 nm", "", 485), ("490 nm (65 nm)", "", 490),
        ("665 ± 15 nm", "", 665), ("668/14 nm", "", 668), ("FWHM 20 nm, centre 842 nm", "", 842),
        ("band 12 (2.2 microns)", "", 2200), ("10.9 um", "", 10900), ("0.665", "Micrometers", 665),
        ("Band 8 (842 nm)", "", 842), ("B8/842 nm", "", 842), ("665.0 (15.0) nm", "", 665), ("450..520 nm", "", 485),
        ("450/520 nm", "", 485), ("450 à 520 nm", "", 485), ("10900/590 nm", "", 10900),
        ("665", "nanometers", 665), ("665", "", 665), ("0.665", "", 665), ("6650", "Angstroms", 665),
    ],
)  # fmt: skip
def test_wavelengths(text: str, unit: str, wavelength_nm: float) -> None:
    assert wavelength_from_text(text, unit) == pytest.approx(wavelength_nm)


@pytest.mark.parametrize(("text", "unit"), [("3", ""), ("10 m", ""), ("65 nm", ""), ("5.4", "GHz"), ("3", "Index"),
                                            ("Band 4", ""), ("0.665", "Unknown")])  # fmt: skip
def test_numbers_that_are_no_wavelength(text: str, unit: str) -> None:
    assert wavelength_from_text(text, unit) is None


def test_a_name_that_a_wavelength_excludes() -> None:
    assert may_be("red", 665) and may_be("nir2", 950) and may_be("rededge1", 740) and may_be("pan", 600)
    assert not may_be("swir1", 1210) and not may_be("nir", 1610) and not may_be("red", 842)
    assert role_from_wavelength(1210) is None and role_from_wavelength(740) == "rededge2"
