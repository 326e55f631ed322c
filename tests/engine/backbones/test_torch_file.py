"""Files of weights are opened as data: three kinds of files, objects beside the weights, and no code that is run."""

from __future__ import annotations

import argparse
import collections
import contextlib
import io
import os
import pickle
import struct
import sys
import tarfile
import types
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from engine.backbones.imported import reading, torch_file
from engine.backbones.imported.inert_pickle import Call, Name, NotPlain, read_pickle
from engine.backbones.imported.reading import read_tensors
from engine.contract.errors import ModelError

STATE = {
    "a.weight": torch.arange(24.0).reshape(2, 3, 4),
    "a.half": torch.arange(5.0).half(),
    "a.brain": torch.arange(5.0).bfloat16(),
    "a.count": torch.tensor(7),
    "a.flags": torch.tensor([True, False]),
    "a.part": torch.arange(24.0).reshape(4, 6)[1:3, ::2],
    "a.turned": torch.arange(6.0).reshape(2, 3).T,
    "a.none": torch.zeros(0, 3),
    "a.trained": torch.nn.Parameter(torch.ones(3)),
}


def plain_pickle(path: Path, content: Any) -> None:
    path.write_bytes(pickle.dumps(content, protocol=2))


def old_format(path: Path, content: Any) -> None:
    torch.save(content, path, _use_new_zipfile_serialization=False)


def zipped(path: Path, content: Any) -> None:
    torch.save(content, path)


def protocol_4(path: Path, content: Any) -> None:
    torch.save(content, path, pickle_protocol=4)


def assert_read(path: Path, state: dict[str, torch.Tensor], prefix: str = "") -> None:
    found = read_tensors(path).tensors
    assert set(found) >= {prefix + name for name in state}
    for name, value in state.items():
        assert found[prefix + name].dtype == value.dtype
        assert torch.equal(found[prefix + name], value.detach()), name


@pytest.mark.parametrize("save", [zipped, old_format, protocol_4])
def test_tensors_are_what_was_saved(tmp_path: Path, save: Callable[[Path, Any], None]) -> None:
    save(tmp_path / "a.pth", {"epoch": 3, "state_dict": STATE, "best": 0.5, "names": ["x", b"y", {1, 2}, (None,)]})
    assert_read(tmp_path / "a.pth", STATE, "state_dict.")


@pytest.mark.parametrize("save", [zipped, old_format])
def test_a_network_that_was_saved_whole_gives_its_weights(tmp_path: Path, save: Callable[[Path, Any], None]) -> None:
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 1), torch.nn.Sequential(torch.nn.BatchNorm2d(3)))
    save(tmp_path / "a.pth", {"model": network})
    assert_read(tmp_path / "a.pth", network.state_dict(), "model.")


def test_a_compiled_network_gives_its_weights(tmp_path: Path) -> None:
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 1), torch.nn.ReLU())
    torch.jit.script(network).save(str(tmp_path / "a.pt"))
    assert_read(tmp_path / "a.pt", network.state_dict())


def test_a_tensor_of_a_file_of_the_first_year_is_read(tmp_path: Path) -> None:
    values = torch.arange(6.0)
    storages = io.BytesIO()
    for value in (1, (11, "cpu", torch.FloatStorage)):
        storages.write(pickle.dumps(value, protocol=2))
    storages.write(struct.pack("<q", 6) + values.numpy().tobytes() + pickle.dumps([], protocol=2))
    tensors = pickle.dumps(1, protocol=2) + pickle.dumps((22, 11, torch.FloatTensor), protocol=2)
    tensors += struct.pack("<i4x2q2qq", 2, 2, 2, 2, 1, 1)

    class Writer(pickle.Pickler):
        def persistent_id(self, value: object) -> str | None:
            return "22" if isinstance(value, torch.Tensor) else None

    whole = io.BytesIO()
    Writer(whole, protocol=2).dump({"state_dict": {"w": values}})
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for name, content in (("storages", storages.getvalue()), ("tensors", tensors), ("pickle", whole.getvalue())):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    assert_read(tmp_path / "a.tar", {"w": values[1:5].reshape(2, 2)}, "state_dict.")


class Settings:
    """Stands for a class of another program, such as OmegaConf's."""

    def __init__(self) -> None:
        self.rate = 0.1
        self.inner = argparse.Namespace(deep=[1, 2])


@pytest.mark.parametrize("save", [zipped, old_format, protocol_4])
def test_objects_beside_the_weights_are_left_and_named(tmp_path: Path, save: Callable[[Path, Any], None]) -> None:
    gone = types.ModuleType("gone_module")
    gone.Settings = Settings  # type: ignore[attr-defined]
    kept = Settings.__module__
    Settings.__module__ = "gone_module"
    sys.modules["gone_module"] = gone
    try:
        save(tmp_path / "a.ckpt", {"state_dict": STATE, "args": argparse.Namespace(arch="x"), "config": Settings()})
    finally:
        Settings.__module__ = kept
        del sys.modules["gone_module"]
    assert_read(tmp_path / "a.ckpt", STATE, "state_dict.")
    assert read_tensors(tmp_path / "a.ckpt").skipped == ("argparse.Namespace", "gone_module.Settings")


def test_names_in_a_file_cannot_steer_a_terminal(tmp_path: Path) -> None:
    torch.save({"a\x1b[2J": torch.zeros(1), "b" * 1000: torch.zeros(1)}, tmp_path / "a.pth")
    found = read_tensors(tmp_path / "a.pth").tensors
    assert all(name.isprintable() and len(name) <= 200 for name in found) and len(found) == 2


class Runs:
    """Runs a command when it is unpickled by a careless reader."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"echo run > {self.mark}",)


class Sets:
    """Calls a function with what it is given as state."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return eval, (f"open({str(self.mark)!r}, 'w')",), {"__class__": 3}, iter([1]), iter([("a", 2)])


@pytest.mark.parametrize("trap", [Runs, Sets])
@pytest.mark.parametrize("save", [zipped, old_format, protocol_4])
@pytest.mark.parametrize("name", ["a.pth", "a.ckpt", "a.pth.tar", "a.bin"])
def test_code_in_a_file_is_not_run(
    tmp_path: Path, save: Callable[[Path, Any], None], name: str, trap: type[Runs | Sets]
) -> None:
    mark = tmp_path / "mark"
    state = collections.OrderedDict(STATE)
    state["trap"] = trap(mark)  # type: ignore[assignment]
    save(tmp_path / name, {"first": trap(mark), "state_dict": state, trap: trap(mark)})
    assert_read(tmp_path / name, STATE, "state_dict.")
    assert not mark.exists()
    assert any(name.endswith((".system", ".eval")) for name in read_tensors(tmp_path / name).skipped)


@pytest.mark.parametrize("trap", [Runs, Sets])
def test_the_trap_would_have_run(tmp_path: Path, trap: type[Runs | Sets]) -> None:
    mark = tmp_path / "mark"
    with contextlib.suppress(Exception):  # what is made of it afterwards does not matter
        pickle.loads(pickle.dumps(trap(mark)))
    assert mark.exists()


def test_no_module_is_imported_for_a_file(tmp_path: Path) -> None:
    pickled = b"\x80\x02ctabnanny\ncheck\n(X\x01\x00\x00\x00xtR."
    sys.modules.pop("tabnanny", None)
    value = read_pickle(io.BytesIO(pickled))
    assert isinstance(value, Call) and value.function == Name("tabnanny", "check") and value.arguments == ("x",)
    assert "tabnanny" not in sys.modules


def test_a_state_for_a_name_or_a_list_changes_nothing() -> None:
    before = dict(vars(Name))
    for pickled in (b"cos\nsystem\n(X\x08\x00\x00\x00__call__K\x01db.", b"](X\x01\x00\x00\x00aK\x01db."):
        read_pickle(io.BytesIO(pickled))
    assert dict(vars(Name)) == before


@pytest.mark.parametrize(
    "pickled",
    [
        b"", b".", b"K", b"K\x01", b"R.", b"(.", b"\x81.", b"K\x01K\x02R.", b"t.", b"h\x05.", b"e.", b"K\x01K\x02a.",
        b"(K\x01d.", b"}K\x01s.", b"cos\n", b"\x93.", b"K\x01K\x02\x93.", b"I1x\n.", b"S'open\n.", b"\x97.", b"0.",
        b"\x8d" + b"\xff" * 8 + b".", b"\x8b\xff\xff\xff\x7f.", b"X\xff\xff\xff\x7fa.", b"\xff.", b"(o.", b"b.", b"2.",
    ],
)  # fmt: skip
def test_what_is_no_pickle_is_a_named_error(pickled: bytes) -> None:
    try:
        read_pickle(io.BytesIO(pickled))
    except NotPlain:
        return
    assert pickled == b"K\x01K\x02R."  # a call of a number: nobody makes it


def edited(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Writes a file whose pickle was changed."""
    torch.save({"w": torch.arange(6.0).reshape(2, 3)}, path)
    with zipfile.ZipFile(path) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, change(content) if name.endswith("data.pkl") else content)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"K\x02K\x03\x86", b"K\x02K\x09\x86"),  # sizes beyond the numbers
        (b"K\x03K\x01\x86", b"K\xffK\x01\x86"),  # strides beyond them
        (b"K\x03K\x01\x86", b"J\xff\xff\xff\xffK\x01\x86"),  # a negative stride
        (b"K\x02K\x03\x86", b"K\x02K\x03K\x03\x87"),  # three sizes with two strides
        (b"K\x02K\x03\x86", b"K\x02N\x86"),
    ],
)
def test_a_tensor_cannot_reach_beyond_its_numbers(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = tmp_path / "a.pth"
    edited(path, lambda content: content)
    assert_read(path, {"w": torch.arange(6.0).reshape(2, 3)})
    edited(path, lambda content: content.replace(old, new))
    with pytest.raises(ModelError, match="damaged"):
        read_tensors(path)


def test_parts_that_lie_in_each_other_are_read_once(tmp_path: Path) -> None:
    deep: dict[str, Any] = {"w": torch.zeros(1)}
    for _ in range(40):  # read again at each place, these would be a thousand billion
        deep = {"a": deep, "b": deep}
    deep["self"] = deep
    torch.save({"state": deep, "w": torch.ones(1)}, tmp_path / "a.pth")
    assert "w" in read_tensors(tmp_path / "a.pth").tensors


def saved(path: Path) -> Path:
    """A file of enough tensors to be cut."""
    state = {str(number): torch.rand(1000) for number in range(100)}
    if path.suffix == ".safetensors":
        save_file(state, path)
    else:
        torch.save(state, path)
    return path


def true_tar(path: Path) -> None:
    (path.parent / "inner").write_bytes(b"x")
    with tarfile.open(path, "w") as archive:
        archive.add(path.parent / "inner", "pickle")


@pytest.mark.parametrize(
    ("name", "spoil", "words"),
    [
        ("a.pth", lambda path: path.write_bytes(b""), "damaged"),
        ("a.pth", lambda path: path.write_bytes(b"garbage, and more of it"), "damaged"),
        ("a.pth", lambda path: path.write_bytes(saved(path).read_bytes()[:100_000]), "damaged"),
        ("a.pth", lambda path: plain_pickle(path, {"a": 1}), "damaged"),
        ("a.pth", lambda path: zipfile.ZipFile(path, "w").close(), "damaged"),
        ("a.safetensors", lambda path: path.write_bytes(b"garbage"), "damaged"),
        ("a.safetensors", lambda path: path.write_bytes(saved(path).read_bytes()[:-1]), "damaged"),
        ("a.tar", true_tar, "damaged"),
        ("a.onnx", lambda path: path.write_bytes(b"onnx"), "is not of a supported type"),
        ("a.pth", lambda path: path.mkdir(), "missing"),
        ("a.pth", lambda path: None, "missing"),
    ],
)
def test_a_damaged_file_is_a_named_error(
    tmp_path: Path, name: str, spoil: Callable[[Path], object], words: str
) -> None:
    spoil(tmp_path / name)
    with pytest.raises(ModelError, match=words) as caught:
        read_tensors(tmp_path / name)
    assert name in caught.value.message and caught.value.hint


def test_a_small_file_that_unpacks_to_a_large_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pth"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", bytes(2**21))
    assert path.stat().st_size < 2**14
    monkeypatch.setattr(reading, "LARGEST_BYTES", 2**20)
    with pytest.raises(ModelError, match=r"a\.pth is larger than"):
        read_tensors(path)


def test_calls_in_calls_in_calls_are_a_named_error(tmp_path: Path) -> None:
    depth = 5000
    pickled = b"}U\x01a" + b"ctorch._utils\n_rebuild_parameter\n(" * depth + b"N" + b"tR" * depth + b"s."
    with zipfile.ZipFile(tmp_path / "a.pth", "w") as archive:
        archive.writestr("a/data.pkl", pickled)
    with pytest.raises(ModelError, match="damaged"):
        read_tensors(tmp_path / "a.pth")


def test_a_file_of_the_first_year_cannot_claim_zeros_that_it_does_not_hold(tmp_path: Path) -> None:
    info = tarfile.TarInfo("storages")
    info.type = tarfile.GNUTYPE_SPARSE
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[483:495] = b"%011o\0" % 2**22  # its size, of which no byte is there
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    (tmp_path / "a.tar").write_bytes(bytes(header) + bytes(1024))
    with tarfile.open(tmp_path / "a.tar") as archive:
        assert archive.getmember("storages").size == 2**22
        with pytest.raises(NotPlain, match="whole"):
            torch_file._member(archive, "storages")
