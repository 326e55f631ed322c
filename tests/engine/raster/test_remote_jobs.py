"""Jobs that read rasters of other machines give what they give of the same files here; those that do not say so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.contract.errors import SwimdiffError
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.accuracy import maps
from tests.engine.jobs.accuracy.maps import label_sample, mapped, truth, write_map
from tests.engine.raster.host import Host, serving

SECRET = "sig=s3cret"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, Host]]:
    path = write_map(tmp_path / "map" / "classes.tif", mapped(truth()))
    with serving({"/classes.tif": path.read_bytes()}) as host:
        yield path, host


def both(served: tuple[Path, Host], out: Path, job: str, **values: object) -> tuple[Path, Path]:
    """Runs a job over the file, and over the same one of a host; gives the folders of both."""
    path, host = served
    for name, where in (("here", str(path)), ("there", f"{host.address}/classes.tif?{SECRET}")):
        given = {"map": where, "out": str(out / name), "allow_hosts": "127.0.0.1", **values}
        run_named(job, given, SilentObserver())
    for file in (out / "there").iterdir():
        assert b"s3cret" not in file.read_bytes(), file.name
    return out / "here", out / "there"


def test_a_sample_of_a_map_elsewhere_and_its_accuracy(
    served: tuple[Path, Host], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Names of classes lie beside a file, where nothing is looked for on another machine.
    monkeypatch.setattr(maps, "CLASSES", tuple(replace(one, name=str(one.value)) for one in maps.CLASSES))
    here, there = both(served, tmp_path / "sample", "draw-sample", count=60)
    assert {one.name for one in here.iterdir()} == {one.name for one in there.iterdir()}
    labelled = label_sample(there / "sample.gpkg", tmp_path / "labelled.gpkg", truth())
    here, there = both(served, tmp_path / "accuracy", "accuracy", reference=str(labelled))
    assert (here / "areas.csv").read_text() == (there / "areas.csv").read_text()
    told = json.loads((there / "result.json").read_text())
    assert any(path.startswith(f"{served[1].address}/classes.tif#") for path in told["provenance"]["inputs"])


def test_a_map_elsewhere_is_exported(served: tuple[Path, Host], tmp_path: Path) -> None:
    here, there = both(served, tmp_path, "export-map", title="Land")
    assert {one.name for one in here.iterdir()} == {one.name for one in there.iterdir()}


def test_sources_of_training_images_are_files_of_this_machine(served: tuple[Path, Host], tmp_path: Path) -> None:
    address = f"{served[1].address}/classes.tif"
    with pytest.raises(SwimdiffError, match="is not a file"):
        run_named("pretrain", {"sources": address, "out": str(tmp_path / "out")}, SilentObserver())
    assert served[1].asked == 0
