"""A plan that was made before is not made again, and is made again where anything differs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract.jobs.change import PlanChange
from engine.contract.results.change import ChangePlan
from engine.jobs.change import known_plan, plan_change
from engine.observer import Observer, SilentObserver
from tests.engine.rasters import Fake, write_pair


class Counted:
    """Measures, and counts how often."""

    def __init__(self) -> None:
        self.times, self._measure = 0, plan_change.run

    def __call__(self, job: PlanChange, observer: Observer) -> ChangePlan:
        self.times += 1
        return self._measure(job, observer)


@pytest.fixture
def counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counted:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    counted = Counted()
    monkeypatch.setattr(plan_change, "run", counted)
    return counted


def test_the_same_question_has_the_same_answer_at_once(tmp_path: Path, counted: Counted) -> None:
    before, after = write_pair(tmp_path / "pair", Fake())
    first = known_plan.run(PlanChange(before=str(before), after=str(after), method="cva"), SilentObserver())
    again = known_plan.run(
        PlanChange(before=str(before), after=str(after), method="cva", percentile=7.0), SilentObserver()
    )
    assert counted.times == 1 and again == first
    known_plan.run(PlanChange(before=str(before), after=str(after), method="irmad"), SilentObserver())
    assert counted.times == 2


def test_what_changes_on_disk_is_measured_again(tmp_path: Path, counted: Counted) -> None:
    before, after = write_pair(tmp_path / "pair", Fake())
    job = PlanChange(before=str(before), after=str(after), method="cva")
    known_plan.run(job, SilentObserver())
    (before.parent / f"{before.name}.aux.xml").write_text("<PAMDataset/>")
    known_plan.run(job, SilentObserver())
    assert counted.times == 2
    write_pair(tmp_path / "pair", Fake(seed=5))
    known_plan.run(job, SilentObserver())
    assert counted.times == 3
    for path in (tmp_path / "cache" / "swimdiff" / "known").iterdir():
        path.write_bytes(b"damaged")
    known_plan.run(job, SilentObserver())
    assert counted.times == 4


def test_files_that_refer_to_others_are_measured_each_time(tmp_path: Path, counted: Counted) -> None:
    before, after = write_pair(tmp_path / "pair", Fake())
    for _ in range(2):
        known_plan.run(
            PlanChange(before=str(before), after=str(after), method="cva", allow_indirect=True), SilentObserver()
        )
    assert counted.times == 2


@pytest.mark.parametrize("module", ["known_plan", "apply_threshold"])
def test_what_computes_no_score_needs_no_torch(root: Path, module: str) -> None:
    code = f"import sys; sys.path.insert(0, sys.argv[1]); import engine.jobs.change.{module}\n"
    code += "print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-c", code, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
