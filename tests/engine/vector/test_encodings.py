"""Texts of Shapefiles that say nothing of their encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.labels.reading import read_labels
from engine.vector.features import read_features
from tests.engine.labels import made


def undeclared(folder: Path, names: list[str], encoding: str) -> Path:
    """A Shapefile whose table holds these names in an encoding that nothing tells."""
    width = max(len(name.encode(encoding)) for name in names)
    filler = [f"{number}".ljust(width, "x") for number in range(len(names))]
    path = made.write(folder / "a.shp", [made.box(10 * n, 5, 8, 8) for n in range(len(names))], filler)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    table = path.with_suffix(".dbf")
    content = bytearray(table.read_bytes())
    content[29] = 0
    text = bytes(content)
    for old, name in zip(filler, names, strict=True):
        assert text.count(old.encode()) == 1
        text = text.replace(old.encode(), name.encode(encoding).ljust(width))
    table.write_bytes(text)
    return path


@pytest.mark.parametrize(
    ("names", "encoding", "guessed"),
    [
        (["Вода", "Лес"], "utf-8", False),
        (["水体", "森林"], "utf-8", False),
        (["Gehölz", "Äcker – Süd"], "cp1252", True),
        (["Gehölz", "Äcker"], "utf-8", False),
        (["water", "wood"], "ascii", False),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, names: list[str], encoding: str, guessed: bool) -> None:
    path = undeclared(tmp_path, names, encoding)
    read = read_features(str(path))
    assert read.columns["class"].tolist() == names and read.encoding_guessed == guessed
    labels = read_labels(str(path), made.GRID)
    assert {one.name for one in labels.classes} == set(names)
    assert ("labels.encoding" in [remark.code for remark in labels.remarks]) == guessed


def test_a_declared_encoding_is_not_guessed(tmp_path: Path) -> None:
    path = undeclared(tmp_path, ["Вода", "Лес"], "cp1251")
    path.with_suffix(".cpg").write_text("1251")
    read = read_features(str(path))
    assert read.columns["class"].tolist() == ["Вода", "Лес"] and not read.encoding_guessed


@pytest.mark.parametrize("said", ["65001", "klingon", ""])
def test_a_declared_encoding_that_gdal_does_not_know_is_guessed(tmp_path: Path, said: str) -> None:
    path = undeclared(tmp_path, ["Grünland", "Straße"], "utf-8")
    path.with_suffix(".cpg").write_text(said)
    assert read_features(str(path)).columns["class"].tolist() == ["Grünland", "Straße"]
