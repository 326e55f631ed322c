"""The STAC item beside the rasters of a single run: one of its files, and nobody else's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pystac import Item
from pystac.stac_object import STACObjectType
from pystac.validation.stac_validator import JsonSchemaSTACValidator

from engine.contract.errors import OutputError
from engine.contract.results.written import is_changed, read_written
from engine.export.result_item import ITEM
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import write_after, write_before

pytestmark = pytest.mark.slow


def detect(folder: Path, **more: Any) -> Path:
    out = folder / "out"
    values = {"before": str(write_before(folder)), "after": str(write_after(folder)), "out": str(out), "method": "cva",
              "threads": 1, "context": "none", "before_date": "2018-10-13", "after_date": "2020-10-13"}  # fmt: skip
    run_named("detect-change", {**values, **more}, SilentObserver())
    return out


def item_of(out: Path) -> dict[str, Any]:
    """The item, valid and with all that it leads to."""
    found = json.loads((out / ITEM).read_text())
    JsonSchemaSTACValidator().validate_core(found, STACObjectType.ITEM, "1.0.0")
    assert all((out / one["href"]).is_file() for one in found["assets"].values())
    known = read_written(out / "result.json")
    assert known is not None and not is_changed(out / ITEM, (known.files or {})[ITEM])
    return found


def test_change_has_an_item_where_it_is_asked_for_and_it_follows_the_threshold(tmp_path: Path) -> None:
    out = detect(tmp_path, stac=True)
    found = item_of(out)
    told = found["properties"]
    assert (told["start_datetime"], told["end_datetime"]) == ("2018-10-13T00:00:00Z", "2020-10-13T00:00:00Z")
    assert told["proj:epsg"] == 32631 and told["processing:lineage"] == "detect-change"
    assert {"score", "change", "report-html", "result-json"} <= set(found["assets"])
    assert found["assets"]["change"]["raster:bands"][0]["data_type"] == "uint8"
    assert {one.split("/")[3] for one in Item.from_dict(found).stac_extensions} == {
        "projection",
        "raster",
        "processing",
    }
    run_named("apply-threshold", {"result": str(out), "threshold": "0.9"}, SilentObserver())
    assert item_of(out)["properties"]["description"] != told["description"]


def test_an_item_that_a_person_put_there_stays(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ITEM).write_text("{}")
    out = detect(tmp_path)
    assert (out / ITEM).read_text() == "{}" and ITEM not in (read_written(out / "result.json").files or {})
    with pytest.raises(OutputError, match=r"item\.json was not written by an earlier run"):
        detect(tmp_path, stac=True)
