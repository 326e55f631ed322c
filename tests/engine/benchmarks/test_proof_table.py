"""Rows of the proof are fields of the job; what was measured is read again and put into one table."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.proof.results import Result, append, read_results
from benchmarks.proof.rows import ABLATIONS, BY_NAME, CORPORA, ROWS, Pretraining, pretrainings
from benchmarks.proof.table import blocks, table_lines, whole_text
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import from_dict


def test_every_row_is_a_job_of_its_own() -> None:
    shared = {"preset": "gpu", "steps": 100}
    jobs = []
    for row in (*ROWS, *ABLATIONS):
        fields = Pretraining(row.name, "random", "mixed", 2).fields(shared)
        job = from_dict(Pretrain, {**fields, "sources": "x", "out": "y"})
        assert (job.steps, job.seed, job.start_from) == (100, 2, "random")
        jobs.append(job)
    assert len(BY_NAME) == len(ROWS) + len(ABLATIONS)
    assert len({repr(job) for job in jobs}) == len(jobs) - 1  # the start is no training, and its fields are the default
    for row in ROWS[1:]:
        job = from_dict(Pretrain, {**Pretraining(row.name).fields(shared), "sources": "x", "out": "y"})
        assert job.method == ("cmid" if row.name.startswith("cmid") else "swimdiff")
        assert job.method == "cmid" or job.diffusion == (row.name in ("diffusion", "swimdiff"))


def test_pretrainings_come_seed_by_seed_and_the_start_once() -> None:
    found = list(pretrainings(seeds=(0, 1)))
    assert [one.seed for one in found] == sorted(one.seed for one in found)
    assert sum(one.row == "start" and one.start == "imagenet" for one in found) == 1
    assert sum(one.row == "start" and one.start == "random" for one in found) == 2
    # Two starts and two seeds of each row, but for the start, of which the one from ImageNet has no seed.
    assert len({one.name for one in found}) == len(found) == 4 * len(ROWS) - 1
    assert {one.corpus for one in pretrainings(corpora=CORPORA)} == set(CORPORA)


def results() -> list[Result]:
    found = [Result("start", "imagenet", 0, {"eurosat_linear_64": 0.90})]
    for seed, (moco, swim) in enumerate(((0.91, 0.93), (0.92, 0.94), (0.93, 0.96))):
        found.append(Result("moco", "imagenet", seed, {"eurosat_linear_64": moco, "oscd_frozen_f1": 0.4}))
        found.append(
            Result("swimdiff", "imagenet", seed, {"eurosat_linear_64": swim, "oscd_frozen_f1": 0.4 - moco / 10})
        )
    return found


def test_what_was_written_is_read_and_figures_of_one_pretraining_are_joined(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    assert read_results(path) == []
    for result in results():
        append(path, result)
    append(path, Result("moco", "imagenet", 0, {"label_free": 0.3, "eurosat_linear_64": 0.5}, seconds=3.0))
    append(path, Result("moco", "imagenet", 0, {"eurosat_linear_64": 0.1}, shared={"steps": 5}))
    with path.open("a", encoding="utf-8") as stream:
        stream.write('{"row": "moco", "start": "imagenet", "seed": 0, "figures": {"x": 1}, "whole": true}\n')
        stream.write('{"log": "of another kind"}\n{"row": "moco", "sta')
    read = read_results(path)
    assert len(read) == len(results()) + 1
    joined = next(one for one in read if one.pretraining == Pretraining("moco") and not one.shared)
    assert joined.figures == {"eurosat_linear_64": 0.5, "oscd_frozen_f1": 0.4, "label_free": 0.3}
    path.write_text('{"row"\n{"row": "moco"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="delimiter"):
        read_results(path)


def test_the_table_has_means_spreads_and_differences_seed_by_seed() -> None:
    (block,) = blocks(results())
    assert block.columns == ("eurosat_linear_64", "oscd_frozen_f1")
    lines = table_lines(block)
    assert lines[2] == "| the start, nothing learned | 0.900 |  |"
    assert lines[3] == "| + MoCo v2 | 0.920 (0.010) | 0.400 (0.000) |"
    against = table_lines(block, "moco")
    assert against[-1] == "| + SwiMDiff (soft, diffusion) | +0.023 (0.006) | -0.092 (0.001) |"
    assert table_lines(block, "start")[-1] == "| + SwiMDiff (soft, diffusion) | +0.043 (0.015) |  |"
    others = [Result("moco", "imagenet", 0, {"eurosat_linear_64": 0.5}, shared={"steps": 5})]
    assert [len(one.rows) for one in blocks([*results(), *others])] == [3, 2]  # other steps are another table
    text = whole_text(results())
    assert "swimdiff: better in eurosat_linear_64 +0.023; worse in oscd_frozen_f1 -0.092." in text
