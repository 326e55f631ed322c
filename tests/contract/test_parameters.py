"""From a job's dataclass to parameters, validation and JSON."""

from __future__ import annotations

import dataclasses
import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.contract.errors import ErrorCode, ParameterError
from engine.contract.jobs import JOBS
from engine.contract.jobs.change import ApplyThreshold, DetectChange, PlanChange
from engine.contract.jobs.trial import Sample
from engine.contract.parameters import (
    KINDS,
    NUMBERS,
    THRESHOLD_RULES,
    Choices,
    Parameter,
    fingerprint_text,
    from_dict,
    parameter,
    parameters,
    parse_threshold,
    to_dict,
)

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=40)


def fitting(described: Parameter) -> st.SearchStrategy[Any]:
    """Draws values that a parameter takes."""
    if described.choices:
        return st.sampled_from(described.choices)
    if described.kind == "boolean":
        return st.booleans()
    if described.kind == "integer":
        return st.integers(
            int(described.minimum if described.minimum is not None else -(2**40)),
            int(described.maximum if described.maximum is not None else 2**40),
        )
    if described.kind in NUMBERS:
        numbers = st.floats(described.minimum, described.maximum, allow_nan=False, allow_infinity=False)
        return numbers if described.default is not None else st.none() | numbers
    if described.kind == "threshold":
        return st.sampled_from(THRESHOLD_RULES) | st.floats(0.0, 1.0).map(repr)
    return TEXT


@st.composite
def jobs(draw: st.DrawFn) -> Any:
    """Draws a valid job of any kind."""
    job_type = draw(st.sampled_from(list(JOBS.values())))
    values = {described.name: draw(fitting(described)) for described in parameters(job_type)}
    for described in parameters(job_type):
        owner = described.belongs_to
        if owner is not None and values[owner.parameter] not in owner.values:
            values[described.name] = described.default
    return job_type(**values)


@given(jobs())
def test_a_job_survives_its_way_through_json(job: Any) -> None:
    back = from_dict(type(job), json.loads(json.dumps(to_dict(job))))
    assert back == job
    assert fingerprint_text(back) == fingerprint_text(job)


@pytest.mark.parametrize("name", JOBS)
def test_each_field_is_described(name: str) -> None:
    names = [described.name for described in parameters(JOBS[name])]
    for described in parameters(JOBS[name]):
        assert described.kind in KINDS
        assert described.label and described.label[0].isupper()
        assert described.help.endswith("."), f"{described.name}: help is a sentence"
        assert len(described.choices) == len(described.choice_labels)
        assert len(described.choice_helps) in (0, len(described.choices))
        assert len(described.words) == len(described.word_labels)
        if described.kind in ("layer", "field", "classes", "nodata"):
            assert described.of in names, "it says something about another parameter"
        assert described.flag == "--" + described.name.replace("_", "-")
        assert described.processing_name == described.name.upper()
        if described.kind == "choice":
            assert described.default in described.choices
        if described.minimum is not None and described.default is not None:
            assert described.minimum <= described.default
        if described.maximum is not None and described.default is not None:
            assert described.default <= described.maximum


@pytest.mark.parametrize("name", JOBS)
def test_defaults_fit_once_the_required_values_are_given(name: str) -> None:
    required = {described.name: "x" for described in parameters(JOBS[name]) if described.required}
    job = from_dict(JOBS[name], required)
    defaults = {d.name: d.default for d in parameters(JOBS[name])}
    idle = {d.name for d in parameters(JOBS[name]) if (o := d.belongs_to) and defaults[o.parameter] not in o.values}
    assert to_dict(job) == {**{key: value for key, value in defaults.items() if key not in idle}, **required}


@pytest.mark.parametrize("name", JOBS)
def test_each_required_value_is_asked_for_by_name(name: str) -> None:
    labels = {described.name: described.label for described in parameters(JOBS[name]) if described.required}
    for missing, label in labels.items():
        with pytest.raises(ParameterError, match=f"“{label}” is missing"):
            from_dict(JOBS[name], {other: "x" for other in labels if other != missing})


def test_a_job_cannot_be_changed() -> None:
    job = Sample(out="folder")
    with pytest.raises(dataclasses.FrozenInstanceError):
        job.seed = 3  # type: ignore[misc]


def test_plan_and_detection_share_what_decides_the_score() -> None:
    planned = {described.name for described in parameters(PlanChange)}
    detected = {described.name for described in parameters(DetectChange)}
    assert planned < detected
    assert detected - planned == {"out", "raster_format", "compression", "resume", "cluster", "join_file"}


PAIR = {"before": "a.tif", "after": "b.tif", "out": "o"}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"befor": "a"}, "Unknown parameter: befor"),
        ({"window_px": 63}, "“Window” is 63"),
        ({"window_px": 512.5}, "not a whole number"),
        ({"window_px": True}, "not a whole number"),
        ({"false_alarm_rate": math.nan}, "“False alarm rate”"),
        ({"percentile": 100.5}, "“Percentile” is 100.5 %"),
        ({"percentile": "97"}, "not a number"),
        ({"resume": 1}, "neither true nor false"),
        ({"method": "magic"}, "“Method” is 'magic'"),
        ({"threshold": "1.5"}, "“Threshold”"),
        ({"threshold": "nan"}, "“Threshold”"),
        ({"threshold": ""}, "“Threshold”"),
        ({"before": 3}, "not a text"),
        ({"before": "caf\udce9.tif"}, "no text in UTF-8"),
        ({"out": "a\0b"}, "no text in UTF-8"),
        ({"before": None}, "“Before”"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ParameterError) as refused:
        from_dict(DetectChange, {**PAIR, **values})
    assert words in refused.value.message
    assert refused.value.hint
    assert refused.value.code is ErrorCode.PARAMETER


def test_numbers_are_taken_as_forms_and_command_lines_give_them() -> None:
    job = from_dict(DetectChange, {**PAIR, "cell_size": 20, "window_px": 512.0, "threshold": 0.4, "before_nodata": ""})
    assert (job.cell_size, job.window_px, job.threshold, job.before_nodata) == (20.0, 512, "0.4", None)
    assert isinstance(job.window_px, int) and isinstance(job.cell_size, float)


@given(st.floats(0.0, 1.0))
def test_a_fixed_threshold_keeps_its_value(value: float) -> None:
    assert parse_threshold(repr(value)) == ("fixed", value)


@given(st.floats().filter(lambda value: not 0.0 <= value <= 1.0))
def test_a_fixed_threshold_out_of_bounds_is_refused(value: float) -> None:
    with pytest.raises(ParameterError):
        parse_threshold(repr(value))


@pytest.mark.parametrize("rule", THRESHOLD_RULES)
def test_rules_are_taken_in_any_case(rule: str) -> None:
    assert parse_threshold(f" {rule.upper()} ") == (rule, None)


def test_an_unknown_kind_is_refused_when_the_job_is_written() -> None:
    with pytest.raises(ParameterError, match="Unknown kind"):
        parameter("colour", "", "Colour", "Of something.")


def test_the_fingerprint_leaves_out_what_does_not_change_the_result() -> None:
    first, second = ApplyThreshold(result="a"), ApplyThreshold(result="b")
    assert fingerprint_text(first) != fingerprint_text(second)
    assert fingerprint_text(first, ("result",)) == fingerprint_text(second, ("result",))


BOTH, OTHER = Choices("method", ("other", "third")), Choices("method", ("other",))


@dataclasses.dataclass(frozen=True)
class Chosen:
    """A job whose parameters hang on a choice."""

    method: str = parameter(
        "choice", "plain", "Method", "How.", choices=("plain", "other", "third"), choice_labels=("Plain", "Other", "3")
    )
    width: int = parameter("integer", 4, "Width", "How wide.", minimum=1, belongs_to=BOTH)
    depth: int | None = parameter("integer", None, "Depth", "How deep.", minimum=1, belongs_to=OTHER)


def test_a_parameter_of_another_choice_is_refused_and_named() -> None:
    with pytest.raises(ParameterError) as caught:
        from_dict(Chosen, {"width": 8})
    assert "“Width” is 8" in caught.value.message and "“Method” plain" in caught.value.message
    assert "“Method” to other, third" in caught.value.hint
    assert from_dict(Chosen, {"method": "third", "width": 8}).width == 8
    with pytest.raises(ParameterError, match="“Depth” is 2"):
        from_dict(Chosen, {"method": "third", "depth": 2})


def test_a_parameter_of_another_choice_at_its_default_is_passed_over() -> None:
    # As a dialog hands over every field.
    job = from_dict(Chosen, {"method": "plain", "width": 4, "depth": None})
    assert to_dict(job) == {"method": "plain"}
    assert fingerprint_text(job) == '{"method": "plain"}'
    assert from_dict(Chosen, to_dict(job)) == job
    assert to_dict(Chosen("third", 9)) == {"method": "third", "width": 9}


def test_help_says_which_choice_a_parameter_belongs_to() -> None:
    helps = {described.name: described.help for described in parameters(Chosen)}
    assert helps == {
        "method": "How.",
        "width": "How wide. Only with Method: Other, 3.",
        "depth": "How deep. Only with Method: Other.",
    }
