"""Which class a value of a field is: order and value of numbers, however they are written, and what must be asked."""

from __future__ import annotations

import numpy as np
import pytest

from engine.contract.classes import LabelClass
from engine.contract.errors import ParameterError
from engine.labels.naming import Key, Naming, classes_found, classes_given, key_of


@pytest.mark.parametrize("value", [2**53, 2**53 + 1, 2**63 - 1])
def test_whole_numbers_of_any_size_keep_their_identity(value: int) -> None:
    assert key_of(np.int64(value)) == value
    assert isinstance(key_of(np.float64(value)), float), "which of several it was, a float64 does not tell"


SWAPPED = (LabelClass(1, "2", "#000001"), LabelClass(2, "1", "#000002"), LabelClass(7, "Water", "#000003"))


def found(*keys: Key) -> dict[str, int]:
    naming = classes_found("a.gpkg", "class", keys)
    assert {key: naming.classes[at].name for key, at in naming.position.items()} == {key: str(key) for key in keys}
    return {one.name: one.value for one in naming.classes}


@pytest.mark.parametrize(
    ("keys", "values"),
    [
        (("10", "9", "2", "1"), {"1": 1, "2": 2, "9": 9, "10": 10}),
        (("01", "02", "10"), {"01": 1, "02": 2, "10": 10}),
        (("1.0", "3.", "+5"), {"1.0": 1, "3.": 3, "+5": 5}),
        (("10", "2", "300", "1000"), {"2": 2, "10": 10, "300": 11, "1000": 12}),
        (("-1", "0", "1", "2"), {"1": 1, "2": 2, "-1": 3, "0": 4}),
        ((255, 3, 256), {"3": 3, "255": 255, "256": 1}),
        (("10", "9", "forest", "2"), {"2": 2, "9": 9, "10": 10, "forest": 11}),
        (("10.5", "9.5", "2.5"), {"2.5": 1, "9.5": 2, "10.5": 3}),
        ((16777217, 16777216, 4_000_000_001), {"16777216": 1, "16777217": 2, "4000000001": 3}),
        (("b", "a"), {"a": 1, "b": 2}),
        ((2**53 + 1, 2**53, 2**63 - 1), {str(2**53): 1, str(2**53 + 1): 2, str(2**63 - 1): 3}),
    ],
)
def test_numbers_keep_their_order_and_their_value(keys: tuple[Key, ...], values: dict[str, int]) -> None:
    assert found(*keys) == values


@pytest.mark.parametrize("keys", [("1", "01"), ("7", "7.0"), (0, 1, 2, 300), ("5", "x", "0")])
def test_no_name_is_the_value_of_another_class(keys: tuple[Key, ...]) -> None:
    values = found(*keys)
    assert len(set(values.values())) == len(keys)
    assert not any(name != other and str(value) == other for name, value in values.items() for other in values)


def given(*keys: Key, numbers: str = "auto") -> dict[Key, int]:
    naming: Naming = classes_given("a.gpkg", "class", SWAPPED, keys, numbers)
    return {key: naming.classes[at].value for key, at in naming.position.items()}


@pytest.mark.parametrize("key", [1, 2, "1", "2", "01", "2.0"])
def test_a_name_that_is_the_value_of_another_class_is_asked_about(key: Key) -> None:
    with pytest.raises(ParameterError, match="is the name of the class with the value") as caught:
        given("Water", key)
    assert "Numbers in the class field" in (caught.value.hint or "")
    number = int(float(key))
    assert given(key, numbers="values") == {key: number}
    assert given(key, numbers="names") == {key: 3 - number}


def test_text_that_is_a_number_is_found_by_value() -> None:
    assert given("7", 7, "07", "water", "8") == {"7": 7, 7: 7, "07": 7, "water": 7}
    assert given("7", "Water", numbers="names") == {"Water": 7}


@pytest.mark.parametrize(("stored", "key"), [(16777217.0, 16777217), (4e9, 4_000_000_000), ("4e9", "4e9"), (1.5, 1.5)])
def test_whole_numbers_that_are_stored_as_floats_keep_their_identity(stored: object, key: object) -> None:
    assert key_of(stored) == key
