"""Bands of two dates in other orders, of which some have no like in the other date."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.contract.errors import InputError
from engine.contract.remarks import sentence
from engine.raster.bandmap import BandMapping, band_mapping
from engine.raster.describe import describe
from tests.engine import rasters
from tests.engine.rasters import PLAIN


def mapped(folder: Path, before: tuple[str, ...], after: tuple[str, ...], *chosen: str) -> BandMapping:
    fakes = [replace(PLAIN, bands=len(names), descriptions=names) for names in (before, after)]
    infos = [describe(str(path)) for path in rasters.write_pair(folder, *fakes)]
    return band_mapping(*infos, *chosen)


@pytest.mark.parametrize(
    "names",
    [
        ("SR_B2", "SR_B3", "SR_B4", "SR_B5"),
        ("ndvi", "ndwi", "bsi", "nbr"),
        ("Green", "Red", "Near infrared", "Short-wave infrared 1"),
        ("red", "nir", "elevation", "texture of red"),
    ],
)
def test_the_same_names_in_another_order(tmp_path: Path, names: tuple[str, ...]) -> None:
    for order in ((3, 2, 1, 0), (2, 0, 3, 1), (0, 1, 3, 2)):
        mapping = mapped(tmp_path, names, tuple(names[place] for place in order))
        assert dict(mapping.pairs) == {place + 1: order.index(place) + 1 for place in range(4)}
        assert mapping.how == "name" and not mapping.remarks


def test_the_same_names_written_otherwise(tmp_path: Path) -> None:
    assert mapped(tmp_path, ("SR_B4", "SR_B5"), ("sr b5", "SR_B4 ")).pairs == ((1, 2), (2, 1))


def test_a_band_without_its_like_is_left_out_and_named(tmp_path: Path) -> None:
    first, second = ("Green", "Red", "Short-wave infrared 1"), ("Green", "Red", "Near infrared")
    mapping = mapped(tmp_path, first, second)
    assert mapping.pairs == ((1, 1), (2, 2))
    said = sentence(mapping.remarks[0])
    assert "Short-wave infrared 1 (first date)" in said and "Near infrared (second date)" in said


def test_names_in_two_languages(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, ("Rot", "Grün", "Blau", "NIR"), ("Blue", "Green", "Red", "Near infrared"))
    assert mapping.pairs == ((1, 3), (2, 2), (3, 1), (4, 4)) and mapping.how == "name"


def test_names_in_order_that_tell_nothing(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, ("p1", "p2", "p3"), ("q1", "q2", "q3"))
    assert mapping.how == "order" and mapping.pairs == ((1, 1), (2, 2), (3, 3))


def test_one_band_at_another_place_speaks_against_the_order(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, ("p1", "dem", "p3"), ("q1", "q2", "dem"))
    assert mapping.pairs == ((2, 3),) and mapping.remarks


def test_all_bands_show_something_else(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be matched"):
        mapped(tmp_path, ("red", "green"), ("nir", "swir1"))


def test_a_chosen_band_is_not_matched_with_another_by_its_number(tmp_path: Path) -> None:
    names = ("SR_B2", "SR_B3", "SR_B4")
    assert mapped(tmp_path, names, names[::-1], "1,2").pairs == ((1, 3), (2, 2))
    with pytest.raises(InputError):
        mapped(tmp_path, ("red", "green"), ("red", "nir"), "2")


def test_two_bands_of_one_role_are_told_apart_by_their_names(tmp_path: Path) -> None:
    names = ("Red edge", "Red edge (second)", "red")
    assert mapped(tmp_path, names, names[::-1]).pairs == ((1, 3), (2, 2), (3, 1))


def test_one_name_for_two_parts_of_the_spectrum(tmp_path: Path) -> None:
    fakes = (replace(PLAIN, bands=2, descriptions=("B4 (660 nm)", "B5 (830 nm)")),) * 2
    other = replace(PLAIN, bands=2, descriptions=("B3 (660 nm)", "B4 (830 nm)"))
    infos = [describe(str(path)) for path in rasters.write_pair(tmp_path, fakes[0], other)]
    assert band_mapping(*infos).pairs == ((1, 1), (2, 2)) and band_mapping(*infos).how == "wavelength"


def test_colours_of_the_driver_say_nothing_of_an_index(tmp_path: Path) -> None:
    fake = replace(PLAIN, bands=3, dtype="uint8", descriptions=("ndvi", "ndwi", "bsi"))
    info = describe(str(rasters.write(tmp_path / "indices.tif", fake, photometric="RGB")))
    assert [band.role for band in info.bands] == [None, None, None]
