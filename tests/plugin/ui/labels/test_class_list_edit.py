"""The list of classes: what each edit gives, and which key stands for which class."""

from __future__ import annotations

from typing import Any

import pytest


def made(*names: str) -> tuple[Any, ...]:
    from swimdiff_qgis.project.label_layer import extended

    return extended((), names)


def test_keys_are_numbers_until_a_class_has_its_own(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    classes = made(*(f"c{number}" for number in range(11)))
    keys = [edit.key_of(classes, position) for position in range(11)]
    assert keys == [*"123456789", "", ""]
    classes = edit.set_key(classes, "c10", "2")
    assert edit.class_of_key(classes, "2").name == "c10"
    assert edit.key_of(classes, 1) == "", "a key stands for one class"
    classes = edit.set_key(classes, "c0", "2")
    assert edit.class_of_key(classes, "2").name == "c0"
    assert edit.class_of_key(classes, "1") is None
    assert edit.class_of_key(edit.set_key(classes, "c0", ""), "1").name == "c0"


@pytest.mark.parametrize("key", ["n", "N", "ab"])
def test_keys_that_mean_something_else_are_refused(qgis_app: Any, key: str) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    with pytest.raises(errors.ParameterError):
        edit.set_key(made("Water"), "Water", key)


def test_capitals_and_other_alphabets_are_keys(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    classes = edit.set_key(edit.set_key(made("Water", "Лес"), "Water", "W"), "Лес", "л")
    assert edit.class_of_key(classes, "w").name == "Water"
    assert edit.class_of_key(classes, "Л").name == "Лес"
    assert edit.class_of_key(classes, "") is None


def test_a_new_class_has_a_free_name_value_and_colour(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    classes = edit.add(edit.add(edit.remove(made("Class 1", "Class 2", "B"), "Class 2")))
    assert [one.name for one in classes] == ["Class 1", "B", "Class 2", "Class 3"]
    assert [one.value for one in classes] == [1, 3, 2, 4]
    assert len({one.colour for one in classes}) == 4


def test_a_full_list_takes_no_more(qgis_app: Any) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    with pytest.raises(errors.ParameterError, match="255"):
        edit.add(made(*(f"c{number}" for number in range(255))))


def test_names_lose_blanks_that_nobody_sees(qgis_app: Any) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.ui.labels import class_list_edit as edit

    classes = edit.rename(made("a", "b"), "a", " Wet\n  meadow ")
    assert [one.name for one in classes] == ["Wet meadow", "b"]
    with pytest.raises(errors.ParameterError, match="already"):
        edit.rename(classes, "b", "Wet  meadow")


def test_the_list_shows_and_asks(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.labels.class_list import KEY, NAME, ClassList
    from swimdiff_qgis.ui.labels.tally import Count

    shown = ClassList()
    asked: list[Any] = []
    shown.renameRequested.connect(lambda *values: asked.append(values))
    shown.keyRequested.connect(lambda *values: asked.append(values))
    shown.set_classes(made("Water", "<b>Sand</b>"))
    shown.set_counts({"Water": Count(3, 25_000.0), "gone": Count(1, 1.0)})
    assert [shown.topLevelItem(0).text(column) for column in range(4)] == ["Water", "1", "3", "2.50 ha"]
    assert [shown.topLevelItem(1).text(column) for column in range(4)] == ["<b>Sand</b>", "2", "–", "–"]
    shown.topLevelItem(1).setText(NAME, "Water")
    assert asked.pop() == ("<b>Sand</b>", "Water")
    assert shown.topLevelItem(1).text(NAME) == "<b>Sand</b>", "whoever listens decides"
    shown.topLevelItem(1).setText(KEY, "s")
    assert asked.pop() == ("<b>Sand</b>", "s")
    shown.choose("<b>Sand</b>")
    shown.set_classes(shown.classes)
    assert shown.chosen_name() == "<b>Sand</b>"
    shown.set_classes(())
    assert shown.chosen_name() == ""


@pytest.mark.parametrize(
    ("area_m2", "text"),
    [(0.0, "–"), (99.5, "99.5 m²"), (12_345.0, "1.23 ha"), (2.5e7, "25.0 km²"), (3.2e9, "3,200 km²")],
)
def test_areas_are_written_in_the_unit_of_their_size(qgis_app: Any, area_m2: float, text: str) -> None:
    from swimdiff_qgis.ui.labels.tally import area_text

    assert area_text(area_m2) == text
