"""A training says whether its encoder is better than its start, measured on patches that it kept out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.backbones.files import load_encoder
from engine.contract.remarks import INFO, WARNING, sentence
from engine.contract.remarks.pretraining import VERDICTS
from engine.contract.results import read_result
from engine.contract.results.pretraining import PretrainingResult, StartComparison
from engine.jobs.pretrain.comparison import verdict
from tests.engine.jobs.pretrain.pretraining import PATCHES, images, plan, pretrain

ALL, HELD = 512, 64  # patches of 32 px in two images of 512 px


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"), 2, 512)


def test_without_learning_an_encoder_is_as_good_as_its_start(sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    # The running statistics of the norms move although no weight does.
    answer = pretrain(sources, out, steps=1, learning_rate=0.0, batch_size=2)
    result = read_result(PretrainingResult, out / "result.json")
    found = result.comparison
    assert found is not None and found.pairs == HELD // 2 and found.adjoining
    assert 0.0 <= found.start <= 1.0 and abs(found.result - found.start) < 0.2
    assert result.data.patches == ALL - HELD
    said = [one for one in answer.remarks if one.code in VERDICTS]
    assert said == [verdict(found)] and said[0] in result.remarks
    _, card = load_encoder(out / "encoder.safetensors")
    assert set(card.accuracy.values()) == {round(found.result, 3), round(found.start, 3)}
    assert "Compared with its start" in (out / "report.html").read_text()


def test_patches_are_kept_out_only_where_that_is_wanted_and_possible(sources: Path, tmp_path: Path) -> None:
    assert plan(sources).patches == ALL - HELD and plan(sources, compare=False).patches == ALL
    pretrain(images(tmp_path / "few"), tmp_path / "run", steps=1)
    facts = json.loads((tmp_path / "run" / "result.json").read_text())
    assert facts["data"]["patches"] == PATCHES and facts["comparison"] is None
    assert facts["remarks"][-1]["code"] == "pretraining.not_compared"


@pytest.mark.parametrize(
    ("start", "result", "words", "severity"),
    [
        (0.64, 0.71, "is better than its start: adjoining patches are told from other places in 71% of all cases, "
         "against 64%", INFO),
        (0.64, 0.65, "is not better than its start", WARNING),
        (0.64, 0.50, "Train for more steps or on more images, or use the start.", WARNING),
    ],
)  # fmt: skip
def test_the_verdict_needs_more_than_chance(start: float, result: float, words: str, severity: str) -> None:
    said = verdict(StartComparison(100, True, start, result, 0.01))
    assert words in sentence(said) and said.severity == severity
    scene = verdict(StartComparison(100, False, start, result, 0.01))
    assert "patches of the same scene" in sentence(scene) and scene.severity == severity


def test_all_verdicts_are_known() -> None:
    both = [(adjoining, result) for adjoining in (True, False) for result in (0.9, 0.1)]
    found = [verdict(StartComparison(40, adjoining, 0.5, result, 0.01)) for adjoining, result in both]
    assert {one.code for one in (*found, verdict(None))} == set(VERDICTS)


def test_what_was_not_measured_is_said() -> None:
    assert verdict(None).severity == INFO and "was not measured" in sentence(verdict(None))
