"""The side file of names and colours: well-formed whatever the names, and without gaps between values."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from engine.contract.classes import LabelClass
from engine.raster.writing.attribute_table import attribute_table_xml, category_names


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=6))
def test_any_name_gives_well_formed_xml(names: list[str]) -> None:
    classes = [LabelClass(value, name, "#0a141e") for value, name in enumerate(names, 1)]
    root = ElementTree.fromstring(attribute_table_xml(classes).encode("utf-8"))
    rows = [[cell.text or "" for cell in row] for row in root.iter("Row")]
    assert [row[0] for row in rows] == [str(one.value) for one in classes]
    assert all(row[2:] == ["10", "20", "30", "255"] for row in rows)
    assert [one.text or "" for one in root.iter("Category")][1:] == [row[1] for row in rows]


def test_plain_names_stay_as_they_are() -> None:
    [row] = ElementTree.fromstring(attribute_table_xml([LabelClass(3, "a < b & 'c'", "#000000")])).iter("Row")
    assert row[1].text == "a < b & 'c'"


def test_values_between_classes_have_no_name() -> None:
    classes = [LabelClass(4, "b", "#000000"), LabelClass(2, "a", "#000000")]
    assert category_names(classes) == ("", "", "a", "", "b")
    assert category_names([]) == ("",)
