"""The loop: the same weights whether it was interrupted or not, and what it does when the loss breaks."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.contract.errors import JobCancelled, OutputError, ParameterError
from engine.train.batches import split
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.loop import LOWER_RATE, Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder, read_rows
from tests.engine.train.fakes import Listener, TinyLoader, TinyMethod

STEPS = 12
IDENTITY = Identity({"steps": STEPS}, "data", "1.0")


def make(
    folder: Path,
    method: TinyMethod,
    observer: Listener | None = None,
    accumulation: int = 1,
    checkpoint_steps: int = 5,
    log_steps: int = 2,
) -> Loop:
    optimiser = Optimiser(method.parameter_groups(), OptimiserSettings(STEPS, 2, 8))
    settings = LoopSettings(STEPS, 8, accumulation, log_steps, checkpoint_steps, seed=3)
    folder.mkdir(exist_ok=True)
    return Loop(
        method,
        optimiser,
        TinyLoader(),
        settings,
        alone(torch.device("cpu")),
        Checkpoints(folder / "checkpoints", IDENTITY),
        Recorder(folder / "metrics.csv"),
        observer or Listener(),
    )


def resumed(folder: Path, observer: Listener | None = None) -> TinyMethod:
    """A new process's worth of objects that goes on from the newest checkpoint."""
    method = TinyMethod()
    loop = make(folder, method, observer)
    packed = Checkpoints(folder / "checkpoints", IDENTITY).latest()
    assert packed is not None
    loop.resume(packed.unpack())
    loop.run()
    return method


def assert_equal(one: TinyMethod, other: TinyMethod) -> None:
    states = one.state_dict(), other.state_dict()
    assert states[0].keys() == states[1].keys()
    for name, value in states[0].items():
        assert torch.equal(value, states[1][name]), name


@pytest.mark.parametrize("step", [2, 4, 6, 10])
def test_a_cancelled_and_resumed_run_gives_the_same_weights(tmp_path: Path, step: int) -> None:
    whole = TinyMethod()
    make(tmp_path / "whole", whole).run()
    part = TinyMethod()
    with pytest.raises(JobCancelled) as caught:
        make(tmp_path / "part", part, Listener(cancel_at=step)).run()
    assert f"step {step + 1} of {STEPS}" in caught.value.message
    assert Checkpoints(tmp_path / "part" / "checkpoints", IDENTITY).steps()[-1] == step + 1
    assert_equal(whole, resumed(tmp_path / "part"))
    assert not torch.equal(whole.state_dict()["ring"], part.state_dict()["ring"])


def test_metrics_of_a_resumed_run_have_neither_gap_nor_double_row(tmp_path: Path) -> None:
    make(tmp_path / "whole", TinyMethod()).run()
    with pytest.raises(JobCancelled):
        make(tmp_path / "part", TinyMethod(), Listener(cancel_at=6), checkpoint_steps=100).run()
    # As if the process had died after this row, and within the next.
    with (tmp_path / "part" / "metrics.csv").open("a", encoding="utf-8") as stream:
        stream.write("8,0.5,0.5,0.1,10,0.1,1000,\n10,0.")
    resumed(tmp_path / "part")
    columns, rows = read_rows(tmp_path / "part" / "metrics.csv")
    _, expected = read_rows(tmp_path / "whole" / "metrics.csv")
    assert [row["step"] for row in rows] == [2, 4, 6, 8, 10, 12]
    for name in ("loss", "loss_contrast", "learning_rate"):
        assert name in columns
        assert [row[name] for row in rows] == [row[name] for row in expected]


def test_a_loss_that_is_not_finite_goes_back_once_and_lowers_the_rate(tmp_path: Path) -> None:
    method, observer = TinyMethod(), Listener()
    method.bad_at = {8}
    summary = make(tmp_path, method, observer).run()
    assert summary.rolled_back and summary.steps == STEPS
    assert method.calls == 8 + (STEPS - 5)  # seven good steps and the bad one, then from the checkpoint of step 5
    assert any(level == "warning" and "step 8" in text and "step 5" in text for level, text in observer.lines)
    assert all(torch.isfinite(value).all() for value in method.state_dict().values())
    _, rows = read_rows(tmp_path / "metrics.csv")
    assert [row["step"] for row in rows] == [2, 4, 6, 8, 10, 12]
    rates = {row["step"]: row["learning_rate"] for row in rows}
    plain = Optimiser(method.parameter_groups(), OptimiserSettings(STEPS, 2, 8))
    assert rates[4] == pytest.approx(plain.learning_rate(3))
    assert rates[6] == pytest.approx(LOWER_RATE * plain.learning_rate(5))


def test_a_loss_that_breaks_twice_ends_the_run_and_keeps_the_checkpoint(tmp_path: Path) -> None:
    method = TinyMethod()
    method.bad_at = {8, 10}
    with pytest.raises(ParameterError, match="not finite at step 7") as caught:
        make(tmp_path, method).run()
    assert "learning rate" in caught.value.hint
    assert Checkpoints(tmp_path / "checkpoints", IDENTITY).steps() == [5]
    assert [row["step"] for row in read_rows(tmp_path / "metrics.csv")[1]] == [2, 4, 6]


def test_nothing_of_a_bad_step_stays_in_the_method(tmp_path: Path) -> None:
    broken, clean = TinyMethod(), TinyMethod()
    broken.bad_at = {6}  # right after the checkpoint of step 5
    observer = Listener(cancel_at=6)
    with pytest.raises(JobCancelled):
        make(tmp_path / "broken", broken, observer).run()
    with pytest.raises(JobCancelled):
        make(tmp_path / "clean", clean, Listener(cancel_at=6)).run()
    assert torch.equal(broken.ring, clean.ring)


def test_the_lowered_rate_survives_a_resume(tmp_path: Path) -> None:
    whole, part = TinyMethod(), TinyMethod()
    whole.bad_at = part.bad_at = {4}
    make(tmp_path / "whole", whole).run()
    with pytest.raises(JobCancelled):
        make(tmp_path / "part", part, Listener(cancel_at=8)).run()
    assert_equal(whole, resumed(tmp_path / "part"))


def test_parts_of_a_batch_give_the_gradient_of_the_whole_without_batch_norm(tmp_path: Path) -> None:
    whole, parts = TinyMethod(norm=False, noisy=False), TinyMethod(norm=False, noisy=False)
    whole.ring = parts.ring = torch.zeros(6)
    make(tmp_path / "whole", whole, accumulation=1).run()
    make(tmp_path / "parts", parts, accumulation=4).run()
    for one, other in zip(whole.parameters(), parts.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-6)
        assert not torch.equal(one, torch.zeros_like(one))


def test_a_batch_that_cannot_be_cut_evenly_is_refused() -> None:
    batch = next(iter(TinyLoader(8).batches(0, 1)))
    assert [part.scene.shape[0] for part in split(batch, 4)] == [2, 2, 2, 2]
    with pytest.raises(ParameterError, match="3 equal parts"):
        split(batch, 3)


def test_the_log_tells_speed_waiting_memory_and_the_time_that_is_left(tmp_path: Path) -> None:
    observer = Listener()
    make(tmp_path, TinyMethod(), observer).run()
    names = {name for name, _, _ in observer.metrics}
    assert {"loss", "learning_rate", "images_per_second", "waiting_share", "memory_bytes", "gradient_contrast"} <= names
    told = [text for text in observer.texts if "of 12" in text and "images/s" in text]
    assert told and all(left is not None for left in observer.remaining_s)


def test_a_checkpoint_that_cannot_be_written_ends_the_run_with_the_one_before_it_intact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = make(tmp_path, TinyMethod())
    written = Checkpoints.write

    def fail_later(self: Checkpoints, state: object) -> Path:
        if state.step > 5:  # type: ignore[attr-defined]
            (self.folder / f"step-{state.step:08d}.partial-1").mkdir()  # type: ignore[attr-defined]
            raise OutputError("disk_full", "The disk is full.", "Free some space.")  # type: ignore[arg-type]
        return written(self, state)  # type: ignore[arg-type]

    monkeypatch.setattr(Checkpoints, "write", fail_later)
    with pytest.raises(OutputError):
        loop.run()
    monkeypatch.undo()
    whole = TinyMethod()
    make(tmp_path / "whole", whole).run()
    assert_equal(whole, resumed(tmp_path))
