"""Many runs share a cluster: the same bytes as without one, and a clear word where it cannot be so."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.cluster.__main__ import main
from engine.cluster.join import read_join
from engine.contract.errors import EngineError, ParameterError
from tests.engine.cluster.test_serve import free_port, running
from tests.engine.jobs.many.runs import many, pairs, states


@pytest.fixture
def join(tmp_path: Path) -> str:
    assert main(["certificates", str(tmp_path / "join.json"), "--port", str(free_port())]) == 0
    return str(tmp_path / "join.json")


def test_a_job_that_computes_no_windows_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"accuracy does not compute on a cluster\. Leave .* detect-change, class"):
        many(pairs(tmp_path / "data", ("a",)), tmp_path / "out", job="accuracy", settings="", cluster="local:2")


def test_a_cluster_that_is_not_there_ends_the_call_before_any_run(tmp_path: Path, join: str) -> None:
    with pytest.raises(EngineError, match="Nothing listens"):
        many(pairs(tmp_path / "data", ("a",)), tmp_path / "out", join_file=join)
    assert not (tmp_path / "out" / "a").exists()


def test_a_cluster_without_its_join_file_fails_no_run(tmp_path: Path, join: str) -> None:
    """Such a failure would stay with each run, since where it computes does not make it another one."""
    with pytest.raises(ParameterError, match="without a certificate"):
        many(pairs(tmp_path / "data", ("a",)), tmp_path / "out", cluster=read_join(Path(join)).address.scheduler)
    assert not (tmp_path / "out" / "runs.csv").exists()


@pytest.mark.slow
def test_all_runs_are_computed_there_to_the_same_bytes(tmp_path: Path, join: str) -> None:
    table = pairs(tmp_path / "data", ("a", "b"))
    many(table, tmp_path / "alone")
    with running("scheduler", "--join", join), running("worker", "--join", join, "--usual-priority"):
        many(table, tmp_path / "cluster", join_file=join, processes=2)
    assert states(tmp_path / "cluster") == {"a": "done", "b": "done"}
    for name in ("a", "b"):
        score = [(tmp_path / where / name / "score.tif").read_bytes() for where in ("alone", "cluster")]
        assert score[0] == score[1]
        assert f'"join_file": "{join}"' in (tmp_path / "cluster" / name / "result.json").read_text()
