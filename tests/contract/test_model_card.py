"""The card in a classifier's file: written, read back, and refused where it is not what was written."""

from __future__ import annotations

import hashlib
import json
import struct
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.contract.card import Card, card_metadata, read_card
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, ModelError
from engine.contract.model_card import MODEL_VERSION, ModelCard, model_checksum, model_metadata, read_model_card
from engine.contract.safe_header import MODEL_KEY
from engine.contract.sealed_card import CHECKSUM_FIELD

CLASSES = (LabelClass(3, 'Wald "alt" & <neu>', "#009e73", "w"), LabelClass(1, "水", "#0072b2"))
CARD = ModelCard(
    "quick", CLASSES, ("red", ""), ("B04", "ändern"), mean=(1.0, 2.0), deviation=(0.5, 3.0), low=(0.0, -1.0),
    high=(9.0, 8.0), resolution_m=10.0, accuracy={"overall": 0.9}, provenance={"seed": "0"}, name="Wälder",
)  # fmt: skip
TENSOR = {"head.first": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
VALUES = struct.pack("<2f", 1.0, -2.0)


def file_bytes(metadata: dict[str, Any] | None, values: bytes = VALUES) -> bytes:
    """A safetensors file, put together by hand."""
    text = json.dumps(dict(TENSOR) if metadata is None else {"__metadata__": metadata, **TENSOR}).encode()
    return len(text).to_bytes(8, "little") + text + values


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A whole file."""
    path = tmp_path / "m.safetensors"
    path.write_bytes(file_bytes(model_metadata(CARD, path.name)))
    return path


def test_a_card_comes_back_as_it_was_written(good: Path) -> None:
    assert read_model_card(good) == CARD
    assert read_model_card(good).classes[0].name == 'Wald "alt" & <neu>'


def test_two_dates_need_a_number_for_each(tmp_path: Path) -> None:
    twice = replace(CARD, dates=2, **{name: getattr(CARD, name) * 2 for name in ("mean", "deviation", "low", "high")})
    path = tmp_path / "m.safetensors"
    path.write_bytes(file_bytes(model_metadata(twice, path.name)))
    assert read_model_card(path) == twice
    with pytest.raises(ModelError, match="the card does not have one usable number per band for the scaling"):
        model_metadata(replace(CARD, dates=2), "m")


def test_the_checksum_is_of_the_weights(good: Path) -> None:
    before = model_checksum(good)
    good.write_bytes(file_bytes(model_metadata(replace(CARD, name="Renamed"), good.name)))
    assert model_checksum(good) == before
    good.write_bytes(file_bytes(model_metadata(CARD, good.name), struct.pack("<2f", 1.0, -2.5)))
    assert model_checksum(good) != before


def metadata_with(change: Callable[[dict[str, Any]], Any]) -> dict[str, str]:
    """The metadata of a card whose content was changed by someone who knows how to compute the checksum."""
    content = json.loads(model_metadata(CARD, "a")[MODEL_KEY])
    del content[CHECKSUM_FIELD]
    change(content)
    content[CHECKSUM_FIELD] = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {MODEL_KEY: json.dumps(content)}


GOOD = model_metadata(CARD, "a")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a safetensors file"),
        (file_bytes(GOOD)[:-1], "truncated"),
        (file_bytes(None), "is not a classifier made with this program"),
        (file_bytes({"format": "pt"}), "is not a classifier made with this program"),
        (file_bytes({MODEL_KEY: GOOD[MODEL_KEY].replace("0.9", "0.99")}), "edited"),
        (file_bytes({MODEL_KEY: "[]"}), "is damaged: its header is not a JSON object"),
        (file_bytes(metadata_with(lambda card: card.update(version=MODEL_VERSION + 1))), "newer version"),
        (file_bytes(metadata_with(lambda card: card.update(format="other"))), "not that of a classifier"),
        (file_bytes(metadata_with(lambda card: card.update(kind="slow"))), "slow"),
        (file_bytes(metadata_with(lambda card: card.update(classes="[]"))), "0 classes"),
        (file_bytes(metadata_with(lambda card: card.update(classes='[{"value": 900, "name": "a"}]'))), "900"),
        (file_bytes(metadata_with(lambda card: card.update(classes=3))), "classes that cannot be used"),
        (file_bytes(metadata_with(lambda card: card.pop("bands"))), "incomplete"),
        (file_bytes(metadata_with(lambda card: card.update(bands=[]))), "no bands"),
        (
            file_bytes(metadata_with(lambda card: card.update(band_names=["a"]))),
            "the card does not have one name per band",
        ),
        (file_bytes(metadata_with(lambda card: card.update(dates=3))), "3 dates"),
        (
            file_bytes(metadata_with(lambda card: card.update(mean=[1.0]))),
            "the card does not have one usable number per band for the scaling",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(low=[1.0, float("nan")]))),
            "the card does not have one usable number per band for the scaling",
        ),
        (file_bytes(metadata_with(lambda card: card.update(deviation=[1.0, 0.0]))), "not above 0"),
        (file_bytes(metadata_with(lambda card: card.update(resolution_m=0))), "ground resolution"),
        (
            file_bytes(metadata_with(lambda card: card.update(accuracy={"a": "high"}))),
            "the card has a measured figure that is not a number",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(settings={"a": 1}))),
            "the card has settings or provenance that are not text",
        ),
        (file_bytes(metadata_with(lambda card: card.update(name=3))), "the card has values of the wrong type"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_whole_card_is_a_named_error(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=words) as caught:
        read_model_card(path)
    assert "a.safetensors" in caught.value.message
    assert caught.value.hint and caught.value.code is ErrorCode.MODEL


def test_an_encoder_and_a_classifier_are_not_taken_for_each_other(tmp_path: Path, good: Path) -> None:
    encoder = tmp_path / "e.safetensors"
    encoder.write_bytes(file_bytes(card_metadata(Card("resnet18", ("red", "green", "blue"), maps=("stem",)), "e")))
    with pytest.raises(ModelError, match="is an encoder") as caught:
        read_model_card(encoder)
    assert "train-classifier" in caught.value.hint
    with pytest.raises(ModelError, match="trained classifier, not an encoder") as caught:
        read_card(good)
    assert "classify" in caught.value.hint


def test_a_missing_file_and_one_of_another_kind_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="does not exist"):
        read_model_card(tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"not a .safetensors file") as caught:
        read_model_card(tmp_path / "a.joblib")
    assert "train-classifier" in caught.value.hint


READ = (
    "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from engine.contract import model_card\n"
    "path = Path(sys.argv[2]); print(len(model_card.read_model_card(path).classes), model_card.model_checksum(path))"
)
OLD = sorted(str(path) for path in Path.home().glob(".pyenv/versions/3.9*/bin/python3"))  # as pyenv lays them out


@pytest.mark.parametrize("python", ["/usr/bin/python3", *OLD])
def test_the_interpreter_of_qgis_reads_cards(root: Path, good: Path, python: str) -> None:
    if not Path(python).exists():
        pytest.skip(f"{python} is not on this machine")
    done = subprocess.run([python, "-I", "-c", READ, str(root), str(good)], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["2", model_checksum(good)], done.stderr
