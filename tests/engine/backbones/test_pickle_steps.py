"""The instructions of pickles, against the standard library's own list of them."""

from __future__ import annotations

import io
import pickle
import pickletools
from collections import OrderedDict

import pytest

from engine.backbones.imported.pickle_steps import _STEPS, steps

VALUES = [
    None, True, False, 0, 255, 65_535, -1, 2**31, -(2**70), 2**3000, 0.5, -1e300, float("inf"), "",
    "läng\nst'\"", "\ud800",
    "x" * 300, b"", b"\x00\xff\n", b"y" * 300, bytearray(b"z"), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, "a"],
    {"a": [1, {2: 3}]}, {1, 2}, frozenset((3,)), OrderedDict(a=1), complex(1, 2), range(3), ["same"] * 2,
    list(range(400)),
]  # fmt: skip


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_instructions_and_arguments_are_those_of_the_library(protocol: int) -> None:
    content = pickle.dumps(VALUES, protocol)
    expected = [(code.name, argument) for code, argument, _ in pickletools.genops(content)]
    assert list(steps(io.BytesIO(content))) == expected


def test_every_instruction_is_known_by_its_name_and_has_an_argument_where_it_should() -> None:
    known = {code.code.encode("latin-1"): (code.name, code.arg is not None) for code in pickletools.opcodes}
    assert {code: (name, reader is not None) for code, (name, reader) in _STEPS.items()} == known


def test_old_texts_are_read() -> None:
    content = b"(S'a\\x41'\nU\x02\xe4bT\x01\x00\x00\x00cV\\u00e4\nI01\nI7\nL9L\nF0.5\nPname\ncmodule\nname\n."
    assert list(steps(io.BytesIO(content))) == [
        (code.name, argument) for code, argument, _ in pickletools.genops(content)
    ]


@pytest.mark.parametrize("content", [b"", b"\x80", b"X\x05\x00\x00\x00ab", b"I12", b"\xff.", b"Sa\n.", b"Ix\n."])
def test_what_is_cut_off_or_no_pickle_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        list(steps(io.BytesIO(content)))
