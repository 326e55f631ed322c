"""Label tables: how people and spreadsheets write them, and what contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.contract.errors import InputError
from engine.data.label_table import read_positions, read_table


def table(folder: Path, *lines: str) -> str:
    path = folder / "labels.csv"
    path.write_text("\n".join(("file,x,y,port,wood", *lines)) + "\n")
    return str(path)


def test_an_image_may_be_named_twice_only_if_both_say_the_same(tmp_path: Path) -> None:
    same = table(tmp_path, "a.tif,1,2,1,0", "b.tif,3,4,0,1", "a.tif,1,2,1,0")
    names, rows = read_table(same)
    assert (names, rows.of) == (("port", "wood"), {"a.tif": (0,), "b.tif": (1,)})
    positions = read_positions(same)
    assert positions is not None and positions.of == {"a.tif": (1.0, 2.0), "b.tif": (3.0, 4.0)}
    with pytest.raises(InputError, match="line 3: an earlier line says something else"):
        read_table(table(tmp_path, "a.tif,1,2,1,0", "a.tif,1,2,0,1"))
    with pytest.raises(InputError, match="something else"):
        read_positions(table(tmp_path, "a.tif,1,2,1,0", "a.tif,1,9,1,0"))


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_tables_are_read_as_spreadsheets_write_them(tmp_path: Path, between: str) -> None:
    path = tmp_path / "labels.csv"
    lines = (
        ("File", " port", "Wälder", "X", "y"),
        ("a.tif", "1", "0", "1.5", "2"),
        (),
        ("b.tif", "FALSE", "True", "3", "4"),
    )
    text = "\r\n".join(between.join(line) for line in lines)
    path.write_text(text.replace(".5", ",5") if between == ";" else text, encoding="utf-8-sig")
    names, rows = read_table(str(path))
    assert (names, rows.of) == (("port", "Wälder"), {"a.tif": (0,), "b.tif": (1,)})
    positions = read_positions(str(path))
    assert positions is not None and positions.of == {"a.tif": (1.5, 2.0), "b.tif": (3.0, 4.0)}


def test_a_column_may_name_the_classes(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("file,class\na.tif,wood\nb.tif,port; wood\nc.tif,\n")
    names, rows = read_table(str(path))
    assert (names, rows.of) == (("port", "wood"), {"a.tif": (1,), "b.tif": (0, 1), "c.tif": ()})
    assert read_positions(str(path)) is None


def test_a_class_may_be_called_class(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("file,class\na.tif,1\nb.tif,0\n")
    assert read_table(str(path))[1].of == {"a.tif": (0,), "b.tif": ()}


def test_images_are_named_by_any_part_of_their_path(tmp_path: Path) -> None:
    image = tmp_path / "set" / "wood" / "a.tif"
    for name in ("a.tif", "wood/a.tif", "set/wood/a.tif", "set\\wood\\a.tif", str(image)):
        path = tmp_path / "labels.csv"
        path.write_text(f"file,port\n{name},1\n")
        assert read_table(str(path))[1].find(str(image), "wood/a.tif") is not None, name
    path.write_text("file,port\nother/a.tif,1\n")
    assert read_table(str(path))[1].find(str(image), "wood/a.tif") is None


def test_other_encodings_are_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_bytes("sep=;\nfile;;Wälder;\na.tif;;1;\n".encode("cp1252"))
    assert read_table(str(path))[0] == ("Wälder",)
    path.write_bytes(b"file,\x81\na.tif,1\n")
    with pytest.raises(InputError, match="unknown encoding"):
        read_table(str(path))
