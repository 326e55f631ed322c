"""One JSON object a line, at most 64 KiB, both ways."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.contract.errors import EngineError, ErrorCode
from engine.contract.messages import (
    COMMANDS,
    EVENTS,
    MAXIMUM_LINE_BYTES,
    Done,
    Failed,
    Log,
    Message,
    Progress,
    Run,
    decode,
    encode,
)
from engine.contract.remarks import Remark
from engine.contract.results import to_json

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
NUMBER = st.floats(allow_nan=False)
VALUES = st.dictionaries(TEXT, st.none() | st.booleans() | st.integers(-(2**53), 2**53) | NUMBER | TEXT, max_size=5)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "str": TEXT,
    "float": NUMBER,
    "int": st.integers(0, 2**31),
    "dict[str, Any]": VALUES,
    "dict[str, Value]": VALUES,
    "tuple[str, ...]": st.lists(TEXT, max_size=5).map(tuple),
}


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """Draws a message of any kind."""
    kind = draw(st.sampled_from(COMMANDS + EVENTS))
    return kind(**{field.name: draw(FIELDS[str(field.type)]) for field in dataclasses.fields(kind)})


@given(messages())
def test_a_message_survives_its_way_over_the_line(message: Message) -> None:
    line = encode(message)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert len(line) <= MAXIMUM_LINE_BYTES
    assert decode(line) == message


@given(st.binary(max_size=200))
@example(b"")
@example(b"[]")
@example(b"null")
@example(b'{"type": []}')
@example(b'{"type": "run"}')
@example(b'{"type": "unknown"}')
@example(b'{"type": "progress", "fraction": 0.5}')
@example(b"\xff\xfe")
@example(b"[" * 60_000)
def test_garbage_is_a_named_error(line: bytes) -> None:
    with pytest.raises(EngineError) as refused:
        decode(line)
    assert refused.value.code is ErrorCode.PROTOCOL


def test_a_line_that_is_too_long_is_refused_unread() -> None:
    with pytest.raises(EngineError, match="longer than the protocol"):
        decode(b" " * (MAXIMUM_LINE_BYTES + 1))


def test_fields_of_a_newer_version_are_passed_over() -> None:
    line = json.dumps({"type": "log", "level": "info", "text": "x", "colour": "red"}).encode()
    assert decode(line) == Log("info", "x")


@given(st.sampled_from(["x", "é", "\U0001f30d", "\x00", '"', "\n"]))
def test_long_words_for_a_person_are_shortened_whatever_their_letters(letter: str) -> None:
    long = letter * 70_000
    for message in (Failed("internal", long, long, long), Log("error", long), Progress(0.5, long, 1.0)):
        line = encode(message)
        assert len(line) <= MAXIMUM_LINE_BYTES
        assert isinstance(decode(line), type(message))


@pytest.mark.parametrize(("remarks", "features"), [(1, 200_000), (60, 5000), (3000, 50)])
def test_an_answer_about_very_many_features_fits_into_a_line(remarks: int, features: int) -> None:
    remark = Remark("labels.outside", {"name": "a" * 5000}, tuple(str(number) for number in range(features)))
    answer = {"folder": "/a", "summary": to_json(Remark("a.b")), "remarks": to_json([remark] * remarks)}
    line = encode(Done(answer))
    assert len(line) <= MAXIMUM_LINE_BYTES
    read = decode(line)
    assert isinstance(read, Done) and read.result["folder"] == "/a" and read.result["summary"]["code"] == "a.b"
    assert read.result["remarks"][0]["features"][:3] == ["0", "1", "2"]


def test_of_a_long_traceback_the_end_is_kept() -> None:
    kept = decode(encode(Failed("internal", "m", "h", "start" + "x" * 100_000 + "the last line")))
    assert isinstance(kept, Failed)
    assert kept.traceback.endswith("the last line")
    assert (kept.message, kept.hint) == ("m", "h")


@pytest.mark.parametrize("message", [Run("detect-change", {"before": "x" * 70_000}), Done({"scores": [0.5] * 20_000})])
def test_data_instead_of_a_path_is_refused_by_the_sender(message: Message) -> None:
    with pytest.raises(EngineError, match="longer than the protocol allows"):
        encode(message)
