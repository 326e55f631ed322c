"""Scenes by file, folder, grid cell and table, and how often a queue holds a patch's own scene."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.contract.errors import InputError, ParameterError
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, found, jpegs, said, write_folder, write_zip
from tests.engine.rasters import PLAIN


def test_file_and_folder(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(6))
    assert found(folder).scene_count == 6
    assert found(folder, settings=replace(SMALL, scene="folder")).scene_names == ("f/a", "f/b")
    packed = write_zip(tmp_path / "g.zip", jpegs(6))
    both = found(folder, packed, settings=replace(SMALL, scene="folder"))
    assert both.scene_names == ("f/a", "f/b", "g.zip/a", "g.zip/b")
    assert both.scene_shares.tolist() == [0.25] * 4


def test_sources_of_the_same_name_do_not_share_scenes(tmp_path: Path) -> None:
    one, other = write_folder(tmp_path / "1" / "f", jpegs(2)), write_folder(tmp_path / "2" / "f", jpegs(2))
    assert found(one, other).scene_count == 4
    paths = [rasters.write(folder / "x.tif", replace(PLAIN, bands=3)) for folder in (tmp_path / "1", tmp_path / "2")]
    assert found(*paths).scene_count == 2


def test_grid_cells_of_a_mosaic_by_the_middle_of_the_patch(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, height=256, width=160))
    patches = found(path, settings=replace(SMALL, scene="grid", scene_cell_px=100))
    rows, cols = (patches.patches.row + 16) // 100, (patches.patches.col + 16) // 100
    expected = [f"{path} [{r},{c}]" for r, c in zip(rows, cols, strict=True)]
    assert [patches.scene_names[number] for number in patches.patches.scene] == expected
    assert patches.scene_count == 6


def test_a_table_names_scenes_by_path_or_by_name(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(5))
    table = tmp_path / "scenes.csv"
    table.write_text("﻿file,city,note\na/000.jpg,Rome,x\n./b/001.jpg,Rome,\na\\002.jpg,Oslo,\n003.jpg,Oslo,\n,,\n")
    settings = replace(SMALL, scene="table", scene_table=str(table), scene_field="city")
    patches = found(folder, settings=settings)
    assert patches.scene_names == ("Rome", "Oslo")
    assert patches.scene_shares.tolist() == [0.5, 0.5]
    assert patches.skipped == {"images that the scene table does not name": 1}
    assert any("a/004.jpg" in text for text in said(patches))
    assert found(write_zip(tmp_path / "f.zip", jpegs(5)), settings=settings).scene_names == ("Rome", "Oslo")


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("file,city\na/000.jpg,Rome\n", ParameterError, "no column 'scene'"),
        ("name,scene\na/000.jpg,Rome\n", ParameterError, "no column 'file'"),
        ("file,scene\na/000.jpg,Rome\na/000.jpg,Oslo\n", ParameterError, "two scenes"),
        ("file,scene\nother.jpg,Rome\n", ParameterError, "contains none of the 3 images"),
        ("", ParameterError, "no column"),
        ("file,scene\n\x81", InputError, "cannot be read"),
        (None, InputError, "cannot be read"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path: Path, text: str | None, kind: type[Exception], reason: str) -> None:
    folder = write_folder(tmp_path / "f", jpegs(3))
    table = tmp_path / "scenes.csv"
    if text is not None:
        table.write_bytes(text.encode("latin-1"))
    with pytest.raises(kind, match=reason):
        found(folder, settings=replace(SMALL, scene="table", scene_table=str(table)))


def test_no_table_and_unknown_kind(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(3))
    with pytest.raises(ParameterError, match="Scenes are to be read from a table, but no"):
        found(folder, settings=replace(SMALL, scene="table"))
    with pytest.raises(ParameterError, match="file, folder, grid, table"):
        found(folder, settings=replace(SMALL, scene="city"))
