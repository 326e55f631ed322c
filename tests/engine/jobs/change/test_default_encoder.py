"""The encoder that comes with the program is the default of the methods that use one, where the bands fit it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.backbones import catalogue
from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import ModelError
from engine.contract.jobs.change import DetectChange
from engine.jobs import run_named
from engine.jobs.change.plan import plan_pair, run_key
from engine.observer import SilentObserver
from tests.engine.rasters import Fake, write_pair

CARD = Card("resnet18", ("red", "green", "blue"), maps=("stem", "layer1"), name="Shipped", licence="CC0-1.0")
FIT = Fake(descriptions=("B02", "B03", "B04", "B08"))
OTHER = Fake(bands=2, descriptions=("B08", "B11"))


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that comes with an encoder."""
    models = tmp_path / "program" / "resources" / "models"
    models.mkdir(parents=True)
    path = models / "shipped.safetensors"
    save_encoder(path, random_encoder(3, 5), CARD)
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "program" / "engine" / "backbones" / "catalogue.py"))
    return path


def job(tmp_path: Path, fake: Fake, **values: Any) -> dict[str, Any]:
    folder = tmp_path / "pair"
    folder.mkdir(exist_ok=True)
    before, after = write_pair(folder, fake)
    return {"before": str(before), "after": str(after), "out": str(tmp_path / "out"), "device": "cpu", **values}


def detected(values: dict[str, Any]) -> dict[str, Any]:
    run_named("detect-change", values, SilentObserver())
    facts: dict[str, Any] = json.loads((Path(values["out"]) / "result.json").read_text(encoding="utf-8"))
    return facts


@pytest.mark.parametrize("method", ["deep", "fused"])
def test_it_is_used_and_named(shipped: Path, tmp_path: Path, method: str) -> None:
    facts = detected(job(tmp_path, FIT, method=method))
    assert "shipped.safetensors" in facts["method"]["text"] and "(Shipped)" in facts["method"]["text"]
    stated = facts["provenance"]["encoder"]
    assert (stated["path"], stated["name"], len(stated["weights_sha256"])) == (str(shipped), "Shipped", 64)
    (remark,) = [remark for remark in facts["remarks"] if remark["code"].startswith("encoders.")]
    assert (remark["code"], remark["severity"]) == ("encoders.free", "info") and "Shipped" in stated["why"]
    report = (Path(tmp_path) / "out" / "report.html").read_text(encoding="utf-8")
    assert '<p class="note">Encoder: Shipped.' in report


def test_other_bands_fall_back_and_say_so(shipped: Path, tmp_path: Path) -> None:
    text = detected(job(tmp_path, OTHER, method="deep"))["method"]["text"]
    assert "random ResNet-18" in text and "needs red, green, blue" in text
    facts = detected(job(tmp_path, OTHER, method="fused"))
    assert "no encoder, since" in facts["method"]["text"] and "needs red, green, blue" in facts["method"]["text"]
    assert "needs red, green, blue" in facts["provenance"]["encoder"]["none"]


def test_an_encoder_that_was_named_is_refused_where_it_does_not_fit(shipped: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="needs the bands red, green, blue"):
        detected(job(tmp_path, OTHER, method="deep", encoder=str(shipped)))


def test_random_weights_can_be_asked_for(shipped: Path, tmp_path: Path) -> None:
    text = detected(job(tmp_path, FIT, method="deep", encoder="random"))["method"]["text"]
    assert "random ResNet-18, since random weights were asked for" in text


def test_a_run_is_resumed_with_the_same_encoder_only(shipped: Path, tmp_path: Path) -> None:
    values = job(tmp_path, FIT)

    def key(method: str, encoder: str = "") -> str:
        request = DetectChange(**{**values, "method": method, "encoder": encoder})
        return run_key(request, plan_pair(request))

    first, plain = key("deep"), key("cva")
    assert key("deep") == key("deep", str(shipped)) == first
    assert key("deep", "random") != first
    save_encoder(shipped, random_encoder(3, 6), CARD)  # as an update of the plugin would
    assert key("deep") != first
    assert key("cva") == plain
