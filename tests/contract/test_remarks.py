"""Remarks carry a code and values; their words follow from both."""

from __future__ import annotations

from string import Formatter

import pytest

from engine.contract.remarks import SENTENCES, SEVERITIES, WARNING, Remark, Sentence, sentence
from engine.contract.remarks.base import sentence_of

WORDS = {"labels.empty": Sentence("Feature {features} has no {what}.", "Features {features} have no {what}.")}


def test_one_feature_and_several_have_their_own_words() -> None:
    one = Remark("labels.empty", {"what": "geometry"}, ("3",))
    several = Remark("labels.empty", {"what": "geometry"}, ("3", "7"))
    assert sentence_of(one, WORDS) == "Feature 3 has no geometry."
    assert sentence_of(several, WORDS) == "Features 3 and 7 have no geometry."


def test_all_features_stay_in_the_remark_however_few_are_named() -> None:
    remark = Remark("labels.empty", {"what": "geometry"}, tuple(range(52)))  # type: ignore[arg-type]
    assert "and 40 others" in sentence_of(remark, WORDS)
    assert remark.features == tuple(str(number) for number in range(52))


def test_a_code_of_a_newer_engine_is_shown_with_what_it_carries() -> None:
    shown = sentence(Remark("no.such.code", {"path": "a.tif"}, ("4",)))
    assert "no.such.code" in shown and "a.tif" in shown and "4" in shown


def test_severities_are_a_closed_list() -> None:
    assert Remark("x").severity == WARNING and WARNING in SEVERITIES


@pytest.mark.parametrize("code", sorted(SENTENCES) or ["none"])
def test_a_sentence_is_a_template_and_both_forms_take_the_same_values(code: str) -> None:
    if code == "none":
        return
    words = SENTENCES[code]
    fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (words.one, words.several)]
    assert code.partition(".")[2] and words.one
    assert not words.several or fields[0] - {"features"} == fields[1] - {"features"}
