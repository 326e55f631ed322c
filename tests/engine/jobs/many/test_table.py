"""Tables of runs as people and their spreadsheets write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.contract.errors import InputError, ParameterError
from engine.jobs.many.table import runs_of_table
from engine.jobs.many.wanted import Wanted, typed


def of(path: Path) -> list[Wanted]:
    return list(runs_of_table(str(path), "detect-change"))


def test_a_table_may_have_semicolons_and_any_parameter(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('﻿before;after;threshold;groups;correct_shift\na.tif;"b;c.tif";0.5;3;yes\n\nd.tif;e.tif;;;\n')
    found = list(runs_of_table(str(path), "detect-change"))
    assert [one.name for one in found] == ["00001-a-b_c", "00002-d-e"]
    values = typed(found[0].values, "detect-change", tmp_path)
    assert values == {
        "before": str(tmp_path / "a.tif"), "after": str(tmp_path / "b;c.tif"), "threshold": "0.5", "groups": 3,
        "correct_shift": True,
    }  # fmt: skip
    assert set(typed(found[1].values, "detect-change", tmp_path)) == {"before", "after"}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_numbers_may_have_a_decimal_comma_where_cells_have_another_separator(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "t.csv"
    lines = (("Before", "After", "threshold", "percentile", "mask_values"), ("a,5.tif", "b", "0,25", "97,5", "3,8"))
    path.write_text("\n".join(separator.join(cells) for cells in lines))
    (found,) = runs_of_table(str(path), "detect-change")
    assert found.values["threshold"] == "0.25" and found.values["percentile"] == "97.5"
    assert found.values["mask_values"] == "3,8" and found.values["before"] == "a,5.tif"


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        ("before,after,colour\na,b,c\n", ParameterError, "colour"),
        ("before,before\na,b\n", ParameterError, "same name"),
        ("before,after,out\na,b,c\n", ParameterError, "out"),
        ("before,after\na,b,c\n", InputError, "Line 2"),
        ('before,after\n"a,b\n', InputError, "no table"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(tmp_path: Path, content: str, error: type, words: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text(content)
    with pytest.raises(error, match=words):
        list(runs_of_table(str(path), "detect-change"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_table_may_be_written_by_excel_in_any_of_its_ways(tmp_path: Path, encoding: str, separator: str) -> None:
    said = ["sep=" + separator] if encoding != "utf-16" else []
    rows = ["Before;After;Threshold;;", "höhe/a.tif;b.tif;0,4;;", ";;;;", "c.tif;d.tif;;;", ""]
    text = "\r\n".join([*said, *(row.replace(";", separator) for row in rows)])
    (tmp_path / "t.csv").write_bytes(text.encode(encoding))
    found = of(tmp_path / "t.csv")
    assert [one.values["before"] for one in found] == ["höhe/a.tif", "c.tif"]
    assert found[0].values["threshold"] == "0.4"


def test_blank_lines_before_the_head_and_an_unusual_separator_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('"sep=|"\n\n|\nbefore|after\na,1.tif|b;2.tif\n')
    (found,) = of(tmp_path / "t.csv")
    assert dict(found.values) == {"before": "a,1.tif", "after": "b;2.tif"}
    (tmp_path / "t.csv").write_text("\n\nbefore;after\na,1.tif;b,2.tif\n")
    (found,) = of(tmp_path / "t.csv")
    assert found.values["before"] == "a,1.tif"


def test_paths_of_windows_are_paths_of_the_folder_of_the_table(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('before,after,encoder\n"""in\\2018\\a.tif""",..\\b.tif,C:\\models\\e.safetensors\n')
    (found,) = of(path)
    assert found.name == "00001-a-b"
    values = typed(found.values, "detect-change", tmp_path)
    assert values["before"] == str(tmp_path / "in/2018/a.tif")
    assert Path(str(values["after"])).resolve() == (tmp_path.parent / "b.tif").resolve()
    assert values["encoder"] == "C:\\models\\e.safetensors"


def test_a_name_with_a_backslash_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "in\\a.tif").write_bytes(b"x")
    values = typed({"before": "in\\a.tif"}, "detect-change", tmp_path)
    assert values["before"] == str(tmp_path / "in\\a.tif")


@pytest.mark.parametrize(("name", "content"), [("t.xlsx", b"PK"), ("t.csv", b"before,after\n\x81,b\n")])
def test_what_is_no_table_of_text_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match="UTF-8"):
        of(tmp_path / name)
