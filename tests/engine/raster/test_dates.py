"""Dates in names, and what the names say of the place beside them."""

from __future__ import annotations

import pytest

from engine.raster.date_forms import decided
from engine.raster.dates import date_in, undecided_form, without_date
from engine.raster.product_names import lies_beside


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
        ("LE07_L2SP_192028_20010613_20200614_02_T1", "2001-06-13", "LE07_L2SP_192028"),
        ("lake_20230512_101112", "2023-05-12", "lake"),
        ("lake_2023-05-12T10-11-12Z_rgb", "2023-05-12", "lake_rgb"),
        ("lake_20230512_1024_2048", "2023-05-12", "lake_1024_2048"),
        ("lake_2023132", "2023-05-12", "lake"),
        ("MOD13Q1.A2024366.h18v04", "2024-12-31", "MOD13Q1_A_h18v04"),
        ("LC81920282023132LGN00_B4", "2023-05-12", "LC_192028_B4"),
        ("LT51920281987160XXX02", "1987-06-09", "LT_192028"),
        ("20230512_101112_94_2262_3B_AnalyticMS_SR_8b", "2023-05-12", "3B_AnalyticMS_SR_8b"),
        ("20170512_101112_0c0b_3B_AnalyticMS", "2017-05-12", "3B_AnalyticMS"),
        ("port/20230512_101112_ssc4_u0001_analytic", "2023-05-12", "port/analytic"),
        ("1234567_3161806_2023-05-12_0f12_BGRN_Analytic", "2023-05-12", "3161806_BGRN_Analytic"),
        (
            "S2A_OPER_PRD_MSIL1C_PDMC_20160601T120000_R022_V20160512T100601_20160512T100601",
            "2016-05-12",
            "S2_MSIL1C_R022",
        ),
        ("T33TWM_20230512T100601_B04_10m", "2023-05-12", "T33TWM_B04_10m"),
    ],
)
def test_a_name_is_a_date_and_a_place(name: str, date: str, place: str) -> None:
    assert without_date(name) == (date, place)


@pytest.mark.parametrize(
    "name", ["lake", "lake_1999-2000", "lake_202305", "lake_2023366", "lake_20230231", "lake_05-12-2023", "lake_230512"]
)
def test_a_name_may_have_no_date_that_is_certain(name: str) -> None:
    assert without_date(name) is None


def test_a_text_has_a_date_with_dots() -> None:
    assert date_in("taken 12.05.2023") == "2023-05-12"
    assert date_in("12-05-2023") is None


def folder(*names: str) -> list[tuple[str, str] | None]:
    """What is read of names that lie in one folder."""
    orders = decided(name for name in names if undecided_form(name))
    return [without_date(name, orders) for name in names]


@pytest.mark.parametrize(
    ("names", "dates"),
    [
        (("a_05-12-2023", "a_25-12-2023"), ["2023-12-05", "2023-12-25"]),
        (("a_05-12-2023", "a_05-25-2023"), ["2023-05-12", "2023-05-25"]),
        (("a_05_12_2019_x", "b_31_01_2020_x"), ["2019-12-05", "2020-01-31"]),
        (("05122023/a", "25122023/a"), ["2023-12-05", "2023-12-25"]),
        (("a_990512", "a_230531"), ["1999-05-12", "2023-05-31"]),
        (("a_310512", "a_120623"), ["2012-05-31", "2023-06-12"]),
        (("a_05-12-2023", "a_06-11-2023"), [None, None]),
        (("a_25-12-2023", "a_05-25-2023"), [None, None]),
        (("a_100609", "a_120609"), [None, None]),
        (("a_25-12-2023", "a_100609"), ["2023-12-25", None]),
        (("tile_100203_2019", "tile_100203_2020"), ["2019", "2020"]),
        (("lake_192028", "lake_999999"), [None, None]),
    ],
)
def test_the_names_of_a_folder_decide_together_what_comes_first(
    names: tuple[str, ...], dates: list[str | None]
) -> None:
    found = folder(*names)
    assert [one and one[0] for one in found] == dates
    if dates[0] and names[0].startswith("a_"):
        assert found[0][1] in ("a", "a_x")


@pytest.mark.parametrize(
    ("name", "beside"),
    [("20230512_101112_94_2262_3B_udm2", True), ("LC08_L2SP_192028_20230512_20230520_02_T1_QA_PIXEL", True),
     ("MSK_CLDPRB_20m", True), ("T33TWM_20230512T100601_SCL_20m", True), ("lake_2019_mask", True),
     ("lake-2019-thumbnail", True), ("lake_2019", False), ("Qatar_2019", False), ("damask_rose_2019", False)],
)  # fmt: skip
def test_masks_and_previews_are_known_by_their_names(name: str, beside: bool) -> None:
    assert lies_beside(name) is beside
