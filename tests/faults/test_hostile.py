"""A thin sample of the hostile corpus; `make faults` tries all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.engine_fork import Engine
from tests.faults.hostile.base import Good
from tests.faults.hostile.corpus import corpus
from tests.faults.hostile.judge import try_all
from tests.faults.ledger import Ledger

pytestmark = pytest.mark.slow
# One of each kind that once got in, hung, or cost minutes.
SAMPLE = (
    "pipe-as-shx", "pipe-as-scene-table", "endless-as-accuracy-json", "pipe-as-aux", "view-endless-as-labels",
    "crs-init-as-labels", "crs-wkt-grid-as-area", "aux-crs-grid", "open-log-as-reference",
    "safetensors-infinite-as-model",
    "safetensors-overlap-as-weights", "pickle-runs", "pickle-many-keys", "zip-large-picture-as-evaluation",
    "table-long",
    "json-deep-as-result", "name-no-utf-8-as-image", "name-too-long-as-missing", "vrt-itself-tif-as-image",
    "many-corners-as-area", "bomb-as-map", "zip-many-pictures-as-sources", "zip-bomb-as-sources",
    "name-no-utf-8-as-labels", "name-deep-as-out", "name-surrogate-as-missing", "view-behind-many-tables-as-labels",
    "view-far-below-as-labels", "generated-as-labels", "hole-as-map",
)  # fmt: skip


def test_hostile_inputs_are_refused_at_once(engine: Engine, ledger: Ledger, tmp_path: Path) -> None:
    cases = corpus()
    chosen = {name: cases[name] for name in SAMPLE}
    assert try_all(chosen, Good(tmp_path / "good"), tmp_path / "hostile", engine, ledger, len(chosen)) == len(chosen)
