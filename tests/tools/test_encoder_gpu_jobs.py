"""Lists of jobs, what they are thought to take, and the pieces that go back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from engine.train.checkpoint import Checkpoints, Identity
from engine.train.state import State
from tools.encoder_gpu.delivery import MOST_PIECES, PIECE_BYTES, RESULTS, deliver, lightened, take_back
from tools.encoder_gpu.estimates import (
    CPU_IMAGES_PER_SECOND,
    IMAGES_PER_SECOND,
    MEASURES_S,
    PLAIN,
    START_UP_S,
    WARM_UP_S,
    Estimates,
)
from tools.encoder_gpu.jobs import GpuJob, read_jobs
from tools.encoder_gpu.run import LISTS


def test_lists_stand_for_a_job_each() -> None:
    listed = {
        "shared": {"batch_size": 512},
        "jobs": [
            {"row": ["moco", "swimdiff"], "seed": [0, 1], "fields": {"steps": 3}},
            {"name": "one", "row": "moco"},
        ],
    }
    jobs = read_jobs(json.dumps(listed))
    names = [f"mixed-imagenet-{row}-{seed}" for row in ("moco", "swimdiff") for seed in (0, 1)]
    assert [job.name for job in jobs] == [*names, "one"]
    assert jobs[2].pretrain_fields() == {
        "preset": "gpu", "backbone": "efficientnet_lite0", "scene_labels": "soft", "diffusion": True,
        "batch_size": 512, "steps": 3, "seed": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("jobs", "message"),
    [
        ([{"name": "a", "row": "nothing"}], "none of"),
        ([{"name": "a", "corpus": "moon"}], "none of"),
        ([{"name": "a", "measures": ["beauty"]}], "beauty"),
        ([{"name": "a", "measures": ["change-frozen:haste"]}], "haste"),
        ([{"name": "a", "measures": ["scenes:short"]}], "scenes:short"),
        ([{"name": "a", "measures": ["change-frozen:64"]}], "change-frozen:64"),
        ([{"name": "a/b"}], "cannot name a file"),
        ([{"name": "a"}, {"name": "a"}], "several jobs are called a"),
        ([{"name": "a"}, {"name": "b", "start": "a"}], "no earlier job whose encoder is kept"),
    ],
)
def test_lists_that_cannot_be_run_are_refused(jobs: list[object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_jobs(json.dumps({"jobs": jobs}))


@pytest.mark.parametrize("name", ["smoke", "proof", "change", "ship"])
def test_the_lists_that_come_along_can_be_run(name: str) -> None:
    assert len(read_jobs((LISTS / f"{name}.json").read_text(encoding="utf-8"))) > 1


def test_what_ships_is_trained_alike_alone_and_beside_the_proof() -> None:
    ship, proof = (
        {job.name: job for job in read_jobs((LISTS / f"{name}.json").read_text(encoding="utf-8"))}
        for name in ("ship", "proof")
    )
    assert list(ship) == ["10m", "aerial"]
    for name, job in ship.items():
        assert job.keep and job.whole and job.pretrain_fields() == proof[name].pretrain_fields()


def test_times_are_learned_from_what_was_done() -> None:
    estimates = Estimates()
    (variant,) = read_jobs('{"jobs": [{"name": "a", "row": "start", "measures": ["change-frozen:short"]}]}')
    assert estimates.seconds(variant, 1000) == pytest.approx(START_UP_S + MEASURES_S["change-frozen"])
    job = GpuJob("a", row="moco", fields={"batch_size": 100, "epochs": 4}, measures=("eurosat:64",))
    known_s = START_UP_S + MEASURES_S["eurosat"]
    assert estimates.seconds(job, 1000) == pytest.approx(known_s + WARM_UP_S + 40 * 100 / IMAGES_PER_SECOND[PLAIN])
    slow_s = 40 * 100 / CPU_IMAGES_PER_SECOND[PLAIN]
    assert Estimates(on_gpu=False).seconds(job, 1000) == pytest.approx(known_s + slow_s)
    known = {"images_per_second": 500.0, "measure_seconds": {"eurosat:64": 2.0}}
    estimates.learn(job, known)
    assert estimates.seconds(job, 1000) == pytest.approx(START_UP_S + 8.0 + 2.0)
    half = GpuJob("h", row="moco", fields={"batch_size": 100, "epochs": 4, "view_px": 32})
    assert estimates.seconds(half, 1000) == pytest.approx(START_UP_S + 2.0)
    estimates.learn(GpuJob("b", row="moco", alone=True), {**known, "images_per_second": 5000.0, "measure_seconds": {}})
    assert estimates.seconds(job, 1000) == pytest.approx(START_UP_S + 8.0 + 2.0)
    assert estimates.seconds(GpuJob("c", row="start"), 1000) == START_UP_S


def write_kept(work: Path, name: str, size_bytes: int) -> None:
    path = work / "encoders" / f"{name}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes([len(name)]) * size_bytes)


def test_what_is_kept_goes_back_in_pieces_and_comes_again(tmp_path: Path) -> None:
    work, out, again = (tmp_path / name for name in ("work", "out", "again"))
    out.mkdir()
    assert deliver(work, out, ["none"]) == [] and list(out.iterdir()) == []
    write_kept(work, "first", PIECE_BYTES + 5)
    (out / RESULTS).write_text('{"name": "first"}\n')
    assert deliver(work, out, ["first", "missing"], ["not begun"]) == []
    pieces = sorted(out.glob("kept.tar.*"))
    assert [path.name for path in pieces] == ["kept.tar.0", "kept.tar.1"]
    assert max(path.stat().st_size for path in pieces) <= PIECE_BYTES
    assert take_back(out, again) == ['{"name": "first"}']
    for path in (path for path in work.rglob("*") if path.is_file()):
        assert (again / path.relative_to(work)).read_bytes() == path.read_bytes()


def test_a_checkpoint_goes_back_at_half_its_size_and_can_be_gone_on_from(tmp_path: Path) -> None:
    work, out, again = (tmp_path / name for name in ("work", "out", "again"))
    out.mkdir()
    generator = torch.Generator().manual_seed(0)
    weights = {"weight": torch.randn(300, 300, generator=generator), "bias": torch.randn(300, generator=generator)}
    state = State(7, 1.0, weights, {"encoder.0.exp_avg_sq": 1e-12 * torch.rand(300, 300, generator=generator)})
    identity = Identity({"steps": 9}, "data", "engine")
    written = Checkpoints(work / "checkpoints" / "broken", identity).write(state)
    assert deliver(work, out, [], ["broken"]) == []
    take_back(out, again)
    assert (out / "kept.tar.0").stat().st_size < 0.6 * sum(path.stat().st_size for path in written.iterdir())
    found = Checkpoints(again / "checkpoints" / "broken", identity).latest()
    assert found is not None and found.step == 7
    loaded = found.unpack()
    assert torch.equal(loaded.method["bias"], weights["bias"])
    assert torch.allclose(loaded.method["weight"].float(), weights["weight"], rtol=0.01)
    assert torch.allclose(loaded.optimiser["encoder.0.exp_avg_sq"].float(), state.optimiser["encoder.0.exp_avg_sq"],
                          rtol=0.01, atol=0.0)  # fmt: skip


def test_a_checkpoint_that_went_on_goes_back_as_it_is_now(tmp_path: Path) -> None:
    identity = Identity({"steps": 9}, "data", "engine")
    for step in (7, 9):
        Checkpoints(tmp_path / "checkpoints" / "long", identity).write(State(step, 1.0, {"bias": torch.ones(3)}, {}))
        light = lightened(tmp_path, "long")
        assert [path.name for path in light.iterdir()] == [f"step-{step:08d}"]


def test_what_does_not_fit_is_named_and_the_rest_goes(tmp_path: Path) -> None:
    work, out = tmp_path / "work", tmp_path / "out"
    out.mkdir()
    write_kept(work, "large", MOST_PIECES * PIECE_BYTES)
    write_kept(work, "small", 10)
    assert deliver(work, out, ["large", "small"]) == ["encoders/large.safetensors"]
    take_back(out, tmp_path / "again")
    assert [path.name for path in (tmp_path / "again" / "encoders").iterdir()] == ["small.safetensors"]


def test_a_job_is_done_only_where_nothing_of_it_has_changed() -> None:
    (job,) = read_jobs('{"jobs": [{"name": "a", "fields": {"steps": 5}, "measures": ["eurosat:64"]}]}')
    line = {"name": "a", "row": "swimdiff", "start": "imagenet", "corpus": "mixed", "whole": False, "seed": 0,
            "shared": {"steps": 5}, "figures": {}, "measure_seconds": {"eurosat:64": 1.0, "ucmerced": 1.0}}  # fmt: skip
    assert job.is_done_by(line)
    others = ({"name": "b"}, {"row": "moco"}, {"seed": 1}, {"whole": True}, {"shared": {"steps": 6}}, {"shared": {}},
              {"measure_seconds": {"ucmerced": 1.0}})  # fmt: skip
    assert not any(job.is_done_by({**line, **other}) for other in others)
    assert not job.is_done_by({"name": "a", "failed": "why"})
