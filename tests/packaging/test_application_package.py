"""The application package: valid, and run by cwltool without containers, from two catalogues to one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pystac
import pytest
from pystac.stac_object import STACObjectType
from pystac.validation.stac_validator import JsonSchemaSTACValidator
from ruamel.yaml import YAML

from engine import __version__
from engine.contract.errors import EXIT_STATUS, WORTH_ANOTHER_TRY
from tests.engine.jobs.conftest import write_after, write_before

PACKAGE = Path("packaging/detect-change.cwl")


def cwltool(root: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.defpath)), "HOME": str(folder),
        "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "cwltool", "--disable-color", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def acquisition(folder: Path, raster: str, date: str) -> Path:
    """A staged input: a catalogue that leads to one item, whose raster lies beside it."""
    catalogue = pystac.Catalog("input", "One acquisition")
    moment = datetime.fromisoformat(date).replace(tzinfo=UTC)
    outline = {"type": "Polygon", "coordinates": [[[3, 45], [3.1, 45], [3.1, 45.1], [3, 45.1], [3, 45]]]}
    item = pystac.Item("scene", outline, [3.0, 45.0, 3.1, 45.1], moment, {})
    item.add_asset("data", pystac.Asset(f"../{raster}", media_type=pystac.MediaType.GEOTIFF, roles=["data"]))
    catalogue.add_item(item)
    catalogue.normalize_and_save(str(folder), pystac.CatalogType.SELF_CONTAINED)
    return folder


def documents(root: Path) -> dict[str, Any]:
    return YAML(typ="safe").load((root / PACKAGE).read_text())


def test_it_says_which_statuses_are_worth_another_try(root: Path) -> None:
    package = documents(root)
    tool = next(one for one in package["$graph"] if one["class"] == "CommandLineTool")
    assert tool["temporaryFailCodes"] == sorted(EXIT_STATUS[code] for code in WORTH_ANOTHER_TRY)
    assert package["s:softwareVersion"] == __version__


@pytest.mark.slow
def test_what_the_container_holds_is_all_that_a_run_needs(root: Path, tmp_path: Path) -> None:
    """Its files alone, in a folder of their own, on the environment of these tests."""
    lines = (root / "packaging/Containerfile").read_text().splitlines()
    inside, outside = tmp_path / "opt", tmp_path / "home"
    for _, source, target in (line.split() for line in lines if line.startswith("COPY ")):
        (inside / target).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (root / source).is_dir() else shutil.copyfile)(root / source, inside / target)
    assert not any(line.startswith("ENTRYPOINT") for line in lines)  # the command of a workflow would stand behind it
    outside.mkdir()
    (outside / "pairs.csv").write_text(f"before,after\n{write_before(outside)},{write_after(outside)}\n")
    environment = {"PATH": os.defpath, "HOME": str(outside), "PYTHONPATH": str(inside), "OMP_NUM_THREADS": "1",
                   "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    tool = next(one for one in documents(root)["$graph"] if one["class"] == "CommandLineTool")
    words = [sys.executable, *tool["baseCommand"][1:], "--settings", "method=cva threads=1 context=none"]
    ended = subprocess.run(words, cwd=outside, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    (done,) = (outside / "product").glob("*/change.tif")
    assert (done.parent / "item.json").is_file()


@pytest.mark.slow
def test_from_two_catalogues_to_one(root: Path, tmp_path: Path) -> None:
    for date, write in (("2018-10-13", write_before), ("2020-10-13", write_after)):
        (tmp_path / date).mkdir()
        raster = write(tmp_path / date)
        acquisition(tmp_path / date, raster.name, date)
    workflow = f"{root / PACKAGE}#detect-change-of-a-pair"
    words = ["--no-container", "--preserve-environment", "PYTHONPATH", "--outdir", str(tmp_path / "out"), workflow]
    words += ["--before", str(tmp_path / "2018-10-13"), "--after", str(tmp_path / "2020-10-13")]
    words += ["--settings", "method=cva threads=1 context=none"]
    ended = cwltool(root, tmp_path, *words)
    assert ended.returncode == 0, ended.stderr
    product = Path(json.loads(ended.stdout)["product"]["path"])
    catalogue = json.loads((product / "catalog.json").read_text())
    JsonSchemaSTACValidator().validate_core(catalogue, STACObjectType.CATALOG, "1.0.0")
    (href,) = [link["href"] for link in catalogue["links"] if link["rel"] == "item"]
    item = json.loads((product / href).read_text())
    JsonSchemaSTACValidator().validate_core(item, STACObjectType.ITEM, "1.0.0")
    times = (item["properties"]["start_datetime"], item["properties"]["end_datetime"])
    assert times == ("2018-10-13T00:00:00Z", "2020-10-13T00:00:00Z")
    assert all((product / href).parent.joinpath(one["href"]).is_file() for one in item["assets"].values())


@pytest.mark.slow
def test_an_input_that_cannot_be_used_is_a_permanent_failure(root: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/before.tif").write_bytes(b"no raster" * 99)
    acquisition(tmp_path / "a", "before.tif", "2018-10-13")
    words = ["--no-container", "--preserve-environment", "PYTHONPATH", f"{root / PACKAGE}#detect-change-of-a-pair"]
    ended = cwltool(root, tmp_path, *words, "--before", str(tmp_path / "a"), "--after", str(tmp_path / "a"))
    assert "Final process status is permanentFail" in ended.stderr
    assert '"try_again": false' in ended.stderr and "before.tif" in ended.stderr
