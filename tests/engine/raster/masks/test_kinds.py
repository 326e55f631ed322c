"""What the values of masks mean."""

from __future__ import annotations

import numpy as np
import pytest

from engine.contract.errors import ParameterError
from engine.raster.masks.kinds import MASK_KINDS, ClearBand, value_ranges


def hidden(kind: str, values: list[int], snow: bool = True) -> list[int]:
    """Which of some values are hidden."""
    found = MASK_KINDS[kind].hidden(np.array(values, np.uint16)[None, None], snow)[0]
    return [value for value, yes in zip(values, found, strict=True) if yes]


@pytest.mark.parametrize(
    ("kind", "expected", "snow"),
    [
        ("scl", [0, 1, 3, 8, 9, 10], 11),
        ("fmask", [2, 4, 255], 3),
        ("python_fmask", [0, 2, 3], 4),
    ],
)
def test_classes_of_cloud_shadow_and_nothing_are_hidden_and_snow_on_request(
    kind: str, expected: list[int], snow: int
) -> None:
    values = [*range(12), 255]
    assert hidden(kind, values, snow=False) == expected
    assert hidden(kind, values) == sorted([*expected, snow])


# Values that the guide of Landsat 8-9 lists: clear land and water, middle confidence of cloud (its cloud bit is not
# set), dilated cloud, high confidence of cloud, shadow, cirrus, fill.
CLEAR, COVERED = (21824, 21952, 22080), (21826, 22280, 23888, 54596, 1)


@pytest.mark.parametrize(("value", "seen"), [*((v, True) for v in CLEAR), *((v, False) for v in COVERED)])
def test_landsat_bits(value: int, seen: bool) -> None:
    assert (hidden("qa_pixel", [value], snow=False) == []) == seen


def test_landsat_snow_is_apart() -> None:
    assert hidden("qa_pixel", [30048], snow=False) == []
    assert hidden("qa_pixel", [30048]) == [30048]


def test_planet_hides_what_is_not_clear() -> None:
    bands = np.zeros((3, 1, 4), np.uint8)
    bands[0, 0] = (1, 0, 0, 0)  # clear, snow, haze, nothing
    bands[1, 0] = (0, 1, 0, 0)
    bands[2, 0] = (0, 0, 0, 1)
    kind = MASK_KINDS["udm2"]
    assert isinstance(kind, ClearBand) and kind.bands == (1, 2, 8)
    assert kind.hidden(bands, True)[0].tolist() == [False, True, True, True]
    assert kind.hidden(bands, False)[0].tolist() == [False, False, True, True]
    assert kind.empty(bands)[0].tolist() == [False, False, False, True]
    assert kind.known(bands).all()
    assert not kind.known(np.full((3, 1, 1), 7, np.uint8)).any()


def test_values_that_a_kind_does_not_have_are_told() -> None:
    values = np.array([[[0, 11, 12, 200]]], np.uint16)
    assert MASK_KINDS["scl"].known(values)[0].tolist() == [True, True, False, False]
    assert MASK_KINDS["qa_pixel"].known(np.array([[[0, 512, 64, 1]]]))[0].tolist() == [False, False, True, True]


def test_values_of_a_person_are_numbers_and_ranges() -> None:
    kind = value_ranges("3, 8-10,-1 , 0.5", "Values")
    values = np.array([[[-1.0, 0.5, 3.0, 7.0, 8.0, 9.0, 10.0, 11.0]]], np.float32)
    assert kind.hidden(values, False)[0].tolist() == [True, True, True, False, True, True, True, False]
    assert value_ranges("-9--3", "Values").ranges == ((-9.0, -3.0),)


@pytest.mark.parametrize("text", ["", " ", "cloud", "3;4", "10-8", "3,,4", "1e3"])
def test_what_is_no_list_of_values_is_refused_by_its_label(text: str) -> None:
    with pytest.raises(ParameterError, match="“Values”") as caught:
        value_ranges(text, "Values")
    assert "8-10" in caught.value.hint
