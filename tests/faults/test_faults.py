"""A thin sample of the faults and kills; `make faults` makes all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.engine_fork import Engine
from tests.faults.injected import FAULTS, inject, stages
from tests.faults.kills import kill_some
from tests.faults.ledger import Ledger
from tests.faults.orders import Fault
from tests.faults.trial import Stage, try_fault

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", ["accuracy", "sample", "apply"])
def test_faults_leave_the_old_result_or_the_new_one(name: str, engine: Engine, ledger: Ledger, tmp_path: Path) -> None:
    stage = list(stages(engine, tmp_path, (name,)))[-1]
    for fault in FAULTS:
        inject(stage, fault, ledger, 1)
    kill_some(stage, ledger, 3, range(3))


def test_a_change_that_is_disturbed_is_finished_by_the_next_run(engine: Engine, ledger: Ledger, tmp_path: Path) -> None:
    stage = next(stages(engine, tmp_path, ("change",)))
    for fault in FAULTS[:5]:
        inject(stage, fault, ledger, 1)
    kill_some(stage, ledger, 5, range(5))


def test_the_oracle_sees_what_is_wrong(engine: Engine, tmp_path: Path) -> None:
    stage = list(stages(engine, tmp_path, ("sample",)))[-1]
    stage.run()
    assert stage.state() == ("new", [])
    (stage.out / "sample.json").write_bytes((stage.kept / "sample.json").read_bytes())
    assert stage.state()[0] == "neither"
    assert "sample.json: old" in stage.differences() and "sample.gpkg: new" in stage.differences()
    stage.reset()
    (stage.out / "more.txt").write_text("")
    assert stage.state() == ("old", ["more.txt"])


@pytest.mark.parametrize(("kind", "error"), [("fail", "EIO"), ("shorten", ""), ("drop", ""), ("flip", "")])
def test_the_shim_does_what_it_is_told(kind: str, error: str, engine: Engine, tmp_path: Path) -> None:
    stage = Stage(next(stages(engine, tmp_path, ("accuracy",))).scene, engine, tmp_path / "own", False)
    met, findings = try_fault(stage, Fault(kind, ("write",), 2, error))
    assert met and not findings
    met, findings = try_fault(stage, Fault(kind, ("write",), 10_000, error))
    assert not met and not findings and stage.calls["write"] < 100
