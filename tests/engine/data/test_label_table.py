"""Label tables that contradict themselves."""

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
    assert read_table(same) == (("port", "wood"), {"a.tif": (0,), "b.tif": (1,)})
    assert read_positions(same) == {"a.tif": (1.0, 2.0), "b.tif": (3.0, 4.0)}
    with pytest.raises(InputError, match="line 3: an earlier line says something else"):
        read_table(table(tmp_path, "a.tif,1,2,1,0", "a.tif,1,2,0,1"))
    with pytest.raises(InputError, match="something else"):
        read_positions(table(tmp_path, "a.tif,1,2,1,0", "a.tif,1,9,1,0"))
