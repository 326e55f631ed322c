"""A product that is added as CONTRIBUTING.md tells it is written by the job, and told of in its texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.contract.jobs.export import ExportMap
from engine.contract.parameters import parameters
from engine.contract.results.export import ExportAnswer
from engine.export.products import PRODUCTS
from tests.engine.export import legend
from tests.engine.extending import Copy
from tests.engine.jobs.export.exports import CLASSES, write_classified


def test_products_have_names_of_their_own_and_keys_of_the_answer() -> None:
    names = [name for one in PRODUCTS for name in one.names]
    assert len({name.casefold() for name in names}) == len(names)
    known = {one.name: one for one in parameters(ExportMap)}
    assert all(one.parameter in ("", *known) for one in PRODUCTS)
    for one in PRODUCTS:
        assert set(one.answers) <= set(ExportAnswer.__annotations__) and set(one.answers.values()) <= set(one.names)
        assert not one.is_map or known[one.parameter].kind == "boolean"


@pytest.mark.slow
def test_the_job_writes_a_new_product(root: Path, tmp_path: Path) -> None:
    copy = Copy(root, tmp_path / "copy")
    legend.add_product(copy)
    assert len(copy.touched) <= 3
    words = ("engine", "export-map", str(write_classified(tmp_path)), "--out", str(tmp_path / "out"), "--no-polygons")
    done = copy.run(*words, "--legend", "--json", "--quiet")
    assert done.returncode == 0, done.stderr
    out = tmp_path / "out"
    lines = (out / "legend.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + len(CLASSES) and lines[2].endswith(CLASSES[1].colour)
    readme = (out / "README.txt").read_text("utf-8").splitlines()
    assert any(line.split() == ["legend.csv", "Names", "and", "colours", "of", "the", "classes."] for line in readme)
    assert "  legend.csv\n" in (out / "SHA256SUMS.txt").read_text("utf-8")
    facts = json.loads((out / "provenance.json").read_text("utf-8"))
    assert "legend.csv" in facts["files"] and facts["parameters"]["legend"] is True
    done = copy.run(*words, "--quiet")
    assert done.returncode == 0 and not (out / "legend.csv").exists()
