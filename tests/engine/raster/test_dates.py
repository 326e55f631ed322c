"""Dates in names, and what the names say of the place beside them."""

from __future__ import annotations

import pytest

from engine.raster.dates import date_in, without_date


@pytest.mark.parametrize(
    ("name", "date", "place"),
    [
        ("lake_20230512", "2023-05-12", "lake"),
        ("lake_2023-05-12", "2023-05-12", "lake"),
        ("2023/05/12/lake", "2023-05-12", "lake"),
        ("lake_12.05.2023", "2023-05-12", "lake"),
        ("12.05.2023/lake", "2023-05-12", "lake"),
        ("ortho_2019_rgb", "2019", "ortho_rgb"),
        ("tile_2099_4096_2019", "2019", "tile_2099_4096"),
        ("S2A_MSIL2A_20230512T100601_N0509_R022_T33TWM_20230513T152000", "2023-05-12", "S2_MSIL2A_T33TWM"),
        ("S2C_MSIL2A_20250512T100601_N0511_R122_T33TWM_20250512T152000", "2025-05-12", "S2_MSIL2A_T33TWM"),
        ("in/LC08_L2SP_192028_20230512_20230520_02_T1_SR_B4", "2023-05-12", "in/LC_L2SP_192028_SR_B4"),
        ("in/LC09_L2SP_192028_20240613_20240614_02_T2_SR_B4", "2024-06-13", "in/LC_L2SP_192028_SR_B4"),
        ("LE07_L2SP_192028_20010613_20200614_02_T1", "2001-06-13", "LE07_L2SP_192028_02_T1"),
    ],
)
def test_a_name_is_a_date_and_a_place(name: str, date: str, place: str) -> None:
    assert without_date(name) == (date, place)


@pytest.mark.parametrize("name", ["lake", "lake_1999-2000", "lake_202305", "lake_2023133"])
def test_a_name_may_have_no_date_that_is_certain(name: str) -> None:
    assert without_date(name) is None


def test_a_text_has_a_date_with_dots() -> None:
    assert date_in("taken 12.05.2023") == "2023-05-12"
    assert date_in("12-05-2023") is None
