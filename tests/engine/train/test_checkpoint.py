"""Checkpoints: whole or not there, never another run's, and never passed over in silence when they are damaged."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.contract.errors import ModelError, OutputError
from engine.train.checkpoint import INDEX, METHOD, OPTIMISER, Checkpoints, Identity
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.state import State, capture, restore
from tests.engine.train.fakes import TinyLoader, TinyMethod

IDENTITY = Identity({"steps": 9, "temperature": 0.07}, "data", "1.0")


def trained(steps: int = 2) -> tuple[TinyMethod, Optimiser]:
    method = TinyMethod()
    optimiser = Optimiser(method.parameter_groups(), OptimiserSettings(9, 0, 8))
    for step, batch in enumerate(TinyLoader().batches(0, steps)):
        method(batch, torch.Generator().manual_seed(step)).loss.backward()
        optimiser.step(step)
        method.after_step(0.0)
    return method, optimiser


def state(step: int = 2) -> State:
    return capture(*trained(step), step, 0.5)


@pytest.fixture
def checkpoints(tmp_path: Path) -> Checkpoints:
    return Checkpoints(tmp_path / "checkpoints", IDENTITY)


def test_what_is_written_comes_back(checkpoints: Checkpoints) -> None:
    written = state()
    checkpoints.write(written)
    packed = checkpoints.latest()
    assert packed is not None
    back = packed.unpack()
    assert (back.step, back.rate_factor) == (2, 0.5)
    for one, other in ((written.method, back.method), (written.optimiser, back.optimiser)):
        assert one.keys() == other.keys() and len(one) > 3
        assert all(torch.equal(one[name], other[name]) for name in one)
    fresh = TinyMethod()
    optimiser = Optimiser(fresh.parameter_groups(), OptimiserSettings(9, 0, 8))
    restore(back, fresh, optimiser)
    assert torch.equal(fresh.helper.weight, written.method["helper.weight"])
    assert optimiser.state().keys() == written.optimiser.keys()


def test_a_state_is_a_copy_that_training_on_does_not_change() -> None:
    method, optimiser = trained()
    kept = capture(method, optimiser, 2, 1.0)
    before = {name: value.clone() for name, value in {**kept.method, **kept.optimiser}.items()}
    for batch in TinyLoader().batches(2, 4):
        method(batch, torch.Generator()).loss.backward()
        optimiser.step(3)
        method.after_step(0.0)
    restore(kept, method, optimiser)
    for batch in TinyLoader().batches(2, 4):  # nor does training on after it was put back
        method(batch, torch.Generator()).loss.backward()
        optimiser.step(3)
    assert all(torch.equal(value, {**kept.method, **kept.optimiser}[name]) for name, value in before.items())


def test_no_pickle_is_written(checkpoints: Checkpoints) -> None:
    place = checkpoints.write(state())
    assert sorted(os.listdir(place)) == sorted([METHOD, OPTIMISER, INDEX])
    for name in (METHOD, OPTIMISER):
        header_length = int.from_bytes((place / name).read_bytes()[:8], "little")
        json.loads((place / name).read_bytes()[8 : 8 + header_length])  # safetensors: JSON, then numbers


def test_the_newest_two_stay(checkpoints: Checkpoints) -> None:
    one = state()
    for step in (2, 4, 6):
        checkpoints.write(replace(one, step=step))
    assert checkpoints.steps() == [4, 6]
    checkpoints.tidy()
    assert checkpoints.steps() == [6]


def test_none_there_is_none(checkpoints: Checkpoints) -> None:
    assert checkpoints.latest() is None and checkpoints.steps() == []


@pytest.mark.parametrize("name", [METHOD, OPTIMISER, INDEX])
@pytest.mark.parametrize("how", ["truncated", "edited", "missing"])
def test_a_damaged_file_is_named_with_its_remedy(checkpoints: Checkpoints, name: str, how: str) -> None:
    one = state()
    checkpoints.write(one)
    place = checkpoints.write(replace(one, step=5)) / name
    content = place.read_bytes()
    if how == "truncated":
        place.write_bytes(content[:-10])
    elif how == "missing":
        place.unlink()
    elif name == INDEX:
        place.write_text(content.decode().replace('"rate_factor": 0.5', '"rate_factor": 0.6'))
    else:
        place.write_bytes(content[:-5] + bytes([content[-5] ^ 1]) + content[-4:])
    with pytest.raises(ModelError) as caught:
        checkpoints.latest()
    assert str(place) in caught.value.message
    assert (
        "step-00000005" in caught.value.hint
        and "step 2" in caught.value.hint
        and "without “Resume”" in caught.value.hint
    )
    assert checkpoints.steps() == [2, 5]  # nothing was removed
    shutil.rmtree(checkpoints.path(5))  # the remedy
    packed = checkpoints.latest()
    assert packed is not None and packed.step == 2


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (replace(IDENTITY, settings={"steps": 9, "temperature": 0.2}), "temperature 0.07 in place of 0.2"),
        (replace(IDENTITY, data="else"), "other images"),
        (replace(IDENTITY, engine="2.0"), "version 1.0"),
    ],
)
def test_a_checkpoint_of_another_run_is_refused_with_the_reason(
    checkpoints: Checkpoints, other: Identity, reason: str
) -> None:
    place = checkpoints.write(state())
    with pytest.raises(OutputError) as caught:
        Checkpoints(checkpoints.folder, other).latest()
    assert caught.value.code == "output_conflict"
    assert reason in caught.value.message and str(place) in caught.value.message
    assert checkpoints.latest() is not None


def test_a_state_of_another_network_is_refused(checkpoints: Checkpoints) -> None:
    kept = state()
    other = TinyMethod(norm=False)
    with pytest.raises(ModelError, match="step 2"):
        restore(kept, other, Optimiser(other.parameter_groups(), OptimiserSettings(9, 0, 8)))


def test_what_a_killed_run_left_is_removed_and_never_read(checkpoints: Checkpoints) -> None:
    good = checkpoints.write(state())
    half = good.with_name("step-00000007.partial-123")
    shutil.copytree(good, half)
    (half / INDEX).unlink()
    packed = checkpoints.latest()
    assert packed is not None and packed.step == 2
    checkpoints.remove_partials()
    assert not half.exists() and good.exists()


@pytest.mark.parametrize("small_disk", ["64k"], indirect=True)
def test_a_full_disk_is_named_and_leaves_the_last_good_checkpoint(small_disk: Path) -> None:
    checkpoints = Checkpoints(small_disk / "checkpoints", IDENTITY)
    one = state()
    checkpoints.write(one)
    (small_disk / "filler").write_bytes(bytes(46 * 1024))
    with pytest.raises(OutputError) as caught:
        checkpoints.write(replace(one, step=8))
    assert caught.value.code == "disk_full"
    assert "step-00000008" in caught.value.message and "checkpoint of step 2 is kept" in caught.value.hint
    assert os.listdir(checkpoints.folder) == ["step-00000002"]
    (small_disk / "filler").unlink()
    packed = checkpoints.latest()
    assert packed is not None and packed.step == 2
    checkpoints.write(replace(one, step=8))
    assert checkpoints.steps() == [2, 8]
