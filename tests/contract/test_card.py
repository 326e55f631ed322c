"""The card in an encoder's file: written, read back, and refused where it is not what was written."""

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

from engine.contract.card import (
    CARD_KEY,
    CARD_VERSION,
    CHECKSUM_FIELD,
    Card,
    bytes_checksum,
    card_metadata,
    has_card,
    read_card,
    weights_checksum,
)
from engine.contract.errors import ErrorCode, ModelError

CARD = Card(
    "resnet18", ("red", "green", "blue"), maps=("stem", "layer1"), name="Fields", licence="CC0-1.0", steps=12,
    resolution_m=10.0, accuracy={"eurosat": 0.9}, provenance={"command": "make encoder"},
    trained="a line\nand “another”",
)  # fmt: skip
TENSOR = {"conv1.weight": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
VALUES = struct.pack("<2f", 1.0, -2.0)


def file_bytes(metadata: dict[str, Any] | None, tensors: dict[str, Any] = TENSOR, values: bytes = VALUES) -> bytes:
    """A safetensors file, put together by hand."""
    header = dict(tensors) if metadata is None else {"__metadata__": metadata, **tensors}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + values


def write(path: Path, card: Card = CARD) -> Path:
    path.write_bytes(file_bytes(card_metadata(card, path.name)))
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A whole file."""
    return write(tmp_path / "a.safetensors")


def test_a_card_comes_back_as_it_was_written(good: Path) -> None:
    assert read_card(good) == CARD
    assert has_card(good)


def test_the_checksum_is_of_the_weights_alone(good: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "b.safetensors", replace(CARD, name="Renamed"))
    assert weights_checksum(good) == weights_checksum(other) == bytes_checksum(good.read_bytes())
    for tensors, values in (
        (TENSOR, struct.pack("<2f", 1.0, -2.5)),
        ({"conv1.bias": TENSOR["conv1.weight"]}, VALUES),
        ({"conv1.weight": {**TENSOR["conv1.weight"], "shape": [1, 2]}}, VALUES),
    ):
        other.write_bytes(file_bytes(None, tensors, values))
        assert weights_checksum(other) != weights_checksum(good)
        assert bytes_checksum(other.read_bytes()) == weights_checksum(other)


def metadata_with(change: Callable[[dict[str, Any]], Any]) -> dict[str, str]:
    """The metadata of a card whose content was changed by someone who knows how to compute the checksum."""
    content = json.loads(card_metadata(CARD, "a")[CARD_KEY])
    del content[CHECKSUM_FIELD]
    change(content)
    content[CHECKSUM_FIELD] = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {CARD_KEY: json.dumps(content)}


GOOD = card_metadata(CARD, "a")
DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a safetensors file"),
        (b"PK\x03\x04 a zip", "is not a safetensors file"),
        (file_bytes(GOOD)[:100], "truncated"),
        (file_bytes(GOOD)[:-1], "truncated"),
        (file_bytes(GOOD) + b"more", "something was added"),
        (file_bytes(None), "no card"),
        (file_bytes({"format": "pt"}), "no card"),
        (file_bytes({**GOOD, CARD_KEY: GOOD[CARD_KEY].replace("CC0-1.0", "CC-BY-4.0")}), "edited"),
        (file_bytes({CARD_KEY: GOOD[CARD_KEY].replace(CHECKSUM_FIELD, "other")}), "edited"),
        (file_bytes({**GOOD, CARD_KEY: "[]"}), "is damaged: its header is not a JSON object"),
        (file_bytes({**GOOD, CARD_KEY: "{"}), "its header is not JSON"),
        (file_bytes({**GOOD, CARD_KEY: DEEP}), "its header is not JSON"),
        (len("[1, 2]").to_bytes(8, "little") + b"[1, 2]", "is not a safetensors file"),
        ((2**40).to_bytes(8, "little") + b"{}", "is not a safetensors file"),
        (file_bytes(GOOD, {"a": {"dtype": "F32"}}), "is not a safetensors file"),
        (file_bytes(GOOD, {"a": 3}), "is not a safetensors file"),
        (file_bytes(metadata_with(lambda card: card.update(version=CARD_VERSION + 1))), "newer version"),
        (file_bytes(metadata_with(lambda card: card.update(format="other"))), "not that of an encoder"),
        (file_bytes(metadata_with(lambda card: card.pop("bands"))), "incomplete"),
        (file_bytes(metadata_with(lambda card: card.update(bands=[]))), "no bands"),
        (file_bytes(metadata_with(lambda card: card.update(bands="rgb"))), "the card has values of the wrong type"),
        (file_bytes(metadata_with(lambda card: card.update(maps=[]))), "no maps"),
        (file_bytes(metadata_with(lambda card: card.update(normalisation="min-max"))), "min-max"),
        (
            file_bytes(metadata_with(lambda card: card.update(normalisation="fixed"))),
            "the card does not have one mean and one standard deviation per band",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(mean=[1.0]))),
            "the card does not have one mean and one standard deviation per band",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(deviation=[1.0, 0.0, 1.0]))),
            "the card has a mean or a standard deviation that cannot be used",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(mean=[1.0, "2", 1.0]))),
            "the card has a mean or a standard deviation that cannot be used",
        ),
        (
            file_bytes(metadata_with(lambda card: card.update(mean=[1.0, float("nan"), 1.0]))),
            "the card has a mean or a standard deviation that cannot be used",
        ),
        (file_bytes(metadata_with(lambda card: card.update(resolution_m=-1))), "ground resolution"),
        (file_bytes(metadata_with(lambda card: card.update(steps=True))), "steps"),
        (
            file_bytes(metadata_with(lambda card: card.update(accuracy={"a": "high"}))),
            "the card has a measured figure that is not a number",
        ),
        (file_bytes(metadata_with(lambda card: card.update(provenance=["a"]))), "provenance"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_whole_card_is_a_named_error(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=words) as caught:
        read_card(path)
    assert "a.safetensors" in caught.value.message
    assert caught.value.hint and caught.value.code is ErrorCode.MODEL


def test_a_missing_file_and_one_of_another_kind_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="does not exist"):
        read_card(tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"is not a \.safetensors file"):
        read_card(tmp_path)
    with pytest.raises(ModelError, match=r"foreign code"):
        read_card(tmp_path / "a.pth")


def test_a_card_from_the_future_may_say_more(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(file_bytes(metadata_with(lambda card: card.update(mood="sunny"))))
    assert read_card(path) == CARD


def test_a_bad_card_is_not_written() -> None:
    with pytest.raises(ModelError, match=r"a\.safetensors"):
        card_metadata(replace(CARD, accuracy={"f1": float("inf")}), "a.safetensors")


OLD = sorted(str(path) for path in Path.home().glob(".pyenv/versions/3.9*/bin/python3"))  # as pyenv lays them out
READ = (
    "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from engine.contract import card\n"
    "path = Path(sys.argv[2]); print(card.read_card(path).name, card.weights_checksum(path))"
)


@pytest.mark.parametrize("python", ["/usr/bin/python3", "/usr/bin/python3.9", *OLD])
def test_the_interpreter_of_qgis_reads_cards(root: Path, good: Path, python: str) -> None:
    if not Path(python).exists():
        pytest.skip(f"{python} is not on this machine")
    command = [python, "-I", "-c", READ, str(root), str(good)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["Fields", weights_checksum(good)], done.stderr
