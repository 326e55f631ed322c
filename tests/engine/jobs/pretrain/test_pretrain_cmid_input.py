"""CMID on input at the edge of what it can learn from: a right result, or an error that says what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backbones.files import load_encoder
from engine.contract.errors import ParameterError
from engine.methods.cmid.branches import Reconstruction
from engine.methods.cmid.method import Cmid
from tests.engine.jobs.pretrain.pretraining import PATCHES, Stopper, images, plan, pretrain
from tests.engine.jobs.pretrain.test_pretrain_cmid import OWN


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"))


@pytest.mark.slow
def test_a_swin_learns_from_views_that_its_windows_do_not_divide(sources: Path, tmp_path: Path) -> None:
    """Of 40 px: 10 x 10 cells of 4 px in windows of seven, 5 x 5 of 8 px, 3 x 3 of 16, 2 x 2 of 32."""
    more = {**OWN, "backbone": "swin_t", "patch_px": 40, "batch_size": 2, "steps": 2}
    assert pretrain(sources, tmp_path / "out", **more).steps == 2
    assert "5 x 5 of 8 px" in (tmp_path / "out" / "report.html").read_text()


def test_a_patch_smaller_than_four_cells_is_refused_with_one_that_is_not(sources: Path) -> None:
    with pytest.raises(ParameterError, match="cannot be divided into cells of 4 px") as caught:
        plan(sources, **{**OWN, "patch_px": 18})
    assert "16 or 20 px" in str(caught.value.hint)


def test_a_batch_of_one_is_refused(sources: Path) -> None:
    with pytest.raises(ParameterError, match="“Batch” is 1") as caught:
        plan(sources, **{**OWN, "batch_size": 1})
    assert "from 2" in str(caught.value.hint)


def test_parts_of_one_patch_are_refused(sources: Path, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="cannot be divided evenly") as caught:
        pretrain(sources, tmp_path / "out", **{**OWN, "batch_size": 2, "accumulation": 2})
    assert "at least 4" in str(caught.value.hint)


def test_a_queue_larger_than_the_data_is_made_to_fit(sources: Path) -> None:
    found = plan(sources, **{**OWN, "queue_size": 65536})
    assert found.settings["queue_size"] <= PATCHES // 2


class Wrong:
    """Makes a loss that is not finite at some calls.

    Args:
        wrong: numbers of the calls, from 0; None: all but the first two.
    """

    def __init__(self, wrong: set[int] | None) -> None:
        self._wrong, self._call, self._made = wrong, 0, Reconstruction.forward

    def forward(self, branch: Reconstruction, *given: Any) -> Any:
        found, number = self._made(branch, *given), self._call
        self._call += 1
        if number in self._wrong if self._wrong is not None else number > 1:
            return type(found)(found.loss * torch.tensor(float("nan")), found.parts, found.kept)
        return found

    def into(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Reconstruction, "forward", lambda branch, *given: self.forward(branch, *given))
        # Neither the picture nor the norms of the log look at the branch, so that its calls are the steps.
        monkeypatch.setattr(Cmid, "shown", lambda method, batch: (batch.plain,))
        monkeypatch.setattr(Cmid, "gradient_norms", lambda method, batch, generator: {})


@pytest.mark.slow
def test_a_loss_that_is_not_finite_once_lowers_the_rate(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Wrong({3}).into(monkeypatch)
    observer = Stopper()
    answer = pretrain(sources, tmp_path / "out", observer, **OWN)
    assert answer.steps == 5
    (line,) = [line for line in observer.lines if "not finite" in line]
    assert "step 4" in line and "0.25 of the learning rate" in line
    encoder, _ = load_encoder(tmp_path / "out" / "encoder.safetensors")
    assert all(bool(torch.isfinite(weight).all()) for weight in encoder.parameters())


@pytest.mark.slow
def test_a_loss_that_is_never_finite_ends_the_run(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Wrong(None).into(monkeypatch)
    with pytest.raises(ParameterError, match="although the learning rate was already lowered"):
        pretrain(sources, tmp_path / "out", **OWN)
    assert not (tmp_path / "out" / "encoder.safetensors").exists()
