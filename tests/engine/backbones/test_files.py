"""Encoder files: one file with its card, whole or not at all, refused where anything in it was changed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save, save_file

from engine.backbones.files import is_half, load_encoder, save_encoder, write_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import CARD_KEY, Card, bytes_checksum, card_metadata, read_card
from engine.contract.errors import ErrorCode, ModelError, OutputError
from engine.files.commit import Commit
from tests.engine.backbones.architectures import ALL

MAPS = ("stem", "layer1")
CARD = Card("resnet18", ("red", "green", "blue"), maps=MAPS, licence="none", trained="not at all", name="Noise")


@pytest.fixture(scope="module")
def half_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small encoder file, to be copied and spoiled."""
    path = tmp_path_factory.mktemp("weights") / "a.safetensors"
    save_encoder(path, random_encoder(3, 1), CARD, half=True)
    return path


@pytest.mark.parametrize("architecture", ALL)
def test_a_saved_encoder_comes_back(tmp_path: Path, architecture: str) -> None:
    encoder = random_encoder(5, 1, architecture)
    bands = ("red", "green", "blue", "nir", "swir1")
    card = replace(CARD, architecture=architecture, bands=bands, maps=encoder.compared)
    path = tmp_path / "a.safetensors"
    written = save_encoder(path, encoder, card)
    loaded, read = load_encoder(path)
    assert read == written == replace(card, sha256=written.sha256) and len(written.sha256) == 64
    assert not loaded.training and not is_half(path)
    state = loaded.state_dict()
    assert all(torch.equal(value, state[name]) for name, value in encoder.state_dict().items())
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.safetensors"]


def test_half_precision_takes_half_the_space_and_keeps_the_norms(half_file: Path) -> None:
    encoder = random_encoder(3, 1)
    loaded, _ = load_encoder(half_file)
    assert half_file.stat().st_size < 23_000_000 and is_half(half_file)
    state = loaded.state_dict()
    for name, value in encoder.state_dict().items():
        assert state[name].dtype == value.dtype
        if value.dim() > 1:
            assert torch.equal(state[name], value.half().float())
        else:
            assert torch.equal(state[name], value)


def test_an_encoder_that_is_written_again_is_the_same_file(half_file: Path, tmp_path: Path) -> None:
    encoder, card = load_encoder(half_file)
    again = tmp_path / "b.safetensors"
    assert save_encoder(again, encoder, card, half=True) == card
    assert again.read_bytes() == half_file.read_bytes()


def rewrite(path: Path, change: Callable[[dict[str, torch.Tensor]], None], card: Card | None = None) -> None:
    """Writes other weights beside the card that is there, or beside another one."""
    tensors = load_file(path)
    kept = read_card(path) if card is None else card
    change(tensors)
    save_file(tensors, path, metadata=card_metadata(kept, path.name))


def flip_byte(path: Path, place: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(place, os.SEEK_END if place < 0 else os.SEEK_SET)
        byte = stream.read(1)
        stream.seek(-1, os.SEEK_CUR)
        stream.write(bytes([byte[0] ^ 1]))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda path: path.unlink(), "does not exist"),
        (lambda path: path.write_bytes(b"garbage"), "is not a safetensors file"),
        (lambda path: path.write_bytes(path.read_bytes()[:1000]), "truncated"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1000]), "truncated"),
        (lambda path: save_file(load_file(path), path), "no card"),
        (lambda path: flip_byte(path, -1000), "the weights are not those that the card was written for"),
        (lambda path: flip_byte(path, path.read_bytes().index(b"not at all")), "edited"),
        (
            lambda path: rewrite(path, lambda t: t.pop("layer4.1.bn2.bias")),
            "the weights are not those that the card was written for",
        ),
        (
            lambda path: rewrite(path, lambda t: t["bn1.bias"].fill_(float("nan"))),
            "the weights are not those that the card was written for",
        ),
        (lambda path: rewrite(path, lambda t: None, replace(CARD, architecture="vgg")), "'vgg'"),
        (lambda path: rewrite(path, lambda t: None, replace(CARD, maps=("layer9",))), "layer9"),
        (
            lambda path: rewrite(path, lambda t: None, replace(CARD, bands=("red",))),
            "the weights are not those that the card was written for",
        ),
    ],
)
def test_a_spoiled_file_is_a_named_error(
    half_file: Path, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    path = tmp_path / "a.safetensors"
    shutil.copyfile(half_file, path)
    spoil(path)
    with pytest.raises(ModelError, match=words) as caught:
        load_encoder(path)
    assert "a.safetensors" in caught.value.message and caught.value.hint


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t["bn1.bias"].fill_(float("nan")), "not finite"),
        (lambda t: t.pop("layer4.1.bn2.bias"), "does not hold the weights"),
        (lambda t: t.update({"fc.weight": torch.zeros(1)}), "does not hold the weights"),
        (lambda t: t.update({"conv1.weight": torch.zeros(64, 4, 7, 7)}), "does not hold the weights"),
    ],
)
def test_wrong_weights_are_refused_under_a_right_checksum(
    half_file: Path, tmp_path: Path, change: Callable[[dict[str, torch.Tensor]], None], words: str
) -> None:
    tensors = load_file(half_file)
    change(tensors)
    card = replace(CARD, sha256=bytes_checksum(save(tensors)))
    path = tmp_path / "a.safetensors"
    path.write_bytes(save(tensors, metadata=card_metadata(card, path.name)))
    with pytest.raises(ModelError, match=words):
        load_encoder(path)


def test_weights_that_are_not_finite_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(b"what was there")
    encoder = random_encoder(3, 1)
    with torch.no_grad():
        encoder.network.conv1.weight[0, 0, 0, 0] = 1e6  # finite in 32 bits, infinite in 16
    with pytest.raises(ModelError, match=r"a\.safetensors.*conv1"):
        save_encoder(path, encoder, CARD, half=True)
    assert path.read_bytes() == b"what was there"
    save_encoder(path, encoder, CARD)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.safetensors"]


def test_a_card_of_another_encoder_is_not_written(tmp_path: Path) -> None:
    for card in (replace(CARD, bands=("red",)), replace(CARD, architecture="resnet50"), replace(CARD, maps=("x",))):
        with pytest.raises(ModelError):
            save_encoder(tmp_path / "a.safetensors", random_encoder(3, 1), card)
    with pytest.raises(ModelError, match=r"a\.safetensors"):
        save_encoder(tmp_path / "a.pth", random_encoder(3, 1), CARD)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_what_was_written_does_not_take_its_name(tmp_path: Path) -> None:
    with Commit(tmp_path) as commit:
        write_encoder(commit, "a.safetensors", random_encoder(3, 1), CARD)
        flip_byte(commit.path("a.safetensors"), -5)
        with pytest.raises(OutputError, match="cannot be read back as it was written"):
            commit.publish()
    assert list(tmp_path.iterdir()) == []


LIMITED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import SwimdiffError
resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, 2**20))
try:
    save_encoder(Path(sys.argv[2]), random_encoder(3, 1), Card("resnet18", ("red", "green", "blue")))
except SwimdiffError as error:
    print(error.code.value, error.message)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="limits the size of files")
@pytest.mark.slow
def test_a_write_that_fails_leaves_what_was_there(root: Path, half_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    shutil.copyfile(half_file, path)
    command = [sys.executable, "-c", "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + LIMITED]
    done = subprocess.run([*command, str(root), str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.startswith(ErrorCode.OUTPUT_UNWRITABLE.value), done.stdout + done.stderr
    assert path.read_bytes() == half_file.read_bytes()
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.safetensors"]


def test_the_card_stands_in_the_header(half_file: Path) -> None:
    assert CARD_KEY.encode() in half_file.read_bytes()[:20_000]
    assert not half_file.with_suffix(".json").exists()
