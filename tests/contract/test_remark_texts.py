"""Sentences are a template and values; they are filled in, and translated, where they are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.contract.errors import ModelError
from engine.contract.remarks import Remark, piece_of, sentence
from engine.contract.remarks.texts import count_text, fill, joined, listed, listing, piece, plain_values, worded

GERMAN = {
    "{path} has {count} bands.": "{count} Kanäle hat {path}.",
    "{first} and {last}": "{first} und {last}",
    "{first} and {count} {count:other|others}": "{first} und {count} weitere",
}


def german(template: str) -> str:
    return GERMAN.get(template, template)


def test_values_take_their_places() -> None:
    assert fill("{path} has {count:,} bands.", {"path": "a.tif", "count": 1200}) == "a.tif has 1,200 bands."


def test_a_translation_is_looked_up_by_the_template() -> None:
    assert fill("{path} has {count} bands.", {"path": "a.tif", "count": 3}, german) == "3 Kanäle hat a.tif."


def test_a_number_decides_a_word() -> None:
    template = "{count:,} {count:patch is|patches are} damaged."
    said = [fill(template, {"count": count}) for count in (0, 1, 2, 1200)]
    assert said[:3] == ["0 patches are damaged.", "1 patch is damaged.", "2 patches are damaged."]
    assert said[3:] == ["1,200 patches are damaged."]
    assert fill(template, {"count": 1}, lambda _: "{count:Ein Stück ist|{count:,} Stücke sind} beschädigt.") == (
        "Ein Stück ist beschädigt."
    )
    assert [count_text(count, "band", "bands") for count in (0, 1, 4321)] == ["0 bands", "1 band", "4,321 bands"]


@pytest.mark.parametrize(
    "template", ["{missing}", "{count:d}", "{0}", "{", "}", "{count.real}", "{count!q}", "{count:a|b|c}"]
)
def test_a_template_that_does_not_fit_is_shown_as_it_is(template: str) -> None:
    filled = fill(template, {"count": "three"})
    assert filled in (template, "three")


@given(st.text(), st.text())
def test_braces_in_values_are_no_fields(path: str, name: str) -> None:
    assert fill("{path}: {name}", {"path": path, "name": name}) == f"{path}: {name}"


def test_values_become_what_json_holds() -> None:
    values = plain_values({"path": Path("a"), "count": 3, "share": 0.5, "none": None, "yes": True})
    assert values == {"path": "a", "count": 3, "share": 0.5, "none": None, "yes": True}


def test_names_are_listed_in_words_of_the_language() -> None:
    assert [listed(names) for names in ([], [3], [3, 7], [3, 7, 9])] == ["", "3", "3 and 7", "3, 7 and 9"]
    assert listed(range(1, 53)) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 40 others"
    assert listed([3, 7], german) == "3 und 7"
    assert listed(range(14), german).endswith("11 und 2 weitere")


def test_a_piece_is_translated_where_its_sentence_is() -> None:
    german = {
        "{path} is left out: {reason}": "{path} fehlt: {reason}",
        "it has {count} {count:band|bands}": "er hat {count} {count:Kanal|Kanäle}",
        "{first} and {last}": "{first} und {last}",
    }
    reason = joined((piece("it has {count} {count:band|bands}", count=1), listing(["a", "b"])), "; ")
    values = plain_values({"path": Path("x.tif"), "reason": reason})
    assert fill("{path} is left out: {reason}", values) == "x.tif is left out: it has 1 band; a and b"
    assert fill("{path} is left out: {reason}", values, lambda text: german.get(text, text)) == (
        "x.tif fehlt: er hat 1 Kanal; a und b"
    )
    assert json.loads(json.dumps(values)) == values


def test_an_error_and_a_remark_are_pieces_of_others() -> None:
    error = ModelError("{path} is truncated.", path="a.safetensors")
    assert fill("No: {why}", {"why": error.said}) == "No: a.safetensors is truncated."
    remark = Remark("labels.close_blocks", {"count": 1, "tested": 3, "reach_px": 2.0, "nearest_px": 1.0})
    assert worded(piece_of(remark)) == sentence(remark)
    assert Remark("result.said", {"text": piece_of(remark)}).values["text"] == piece_of(remark)
