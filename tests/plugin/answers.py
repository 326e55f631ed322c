"""Answers of a fake engine: what a test says of one, completed to the dataclass of the contract.

A key that the contract does not know raises, so that a renamed one fails the tests of the plugin.
"""

from __future__ import annotations

import dataclasses
from typing import Any, Union, get_args, get_origin, get_type_hints

from swimdiff_qgis.contract import remarks, results

SAID = "test.said"  # a remark whose sentence is its text
SENTENCE = remarks.Sentence("{text}")


def said(text: str, severity: str = remarks.WARNING) -> Any:
    """Makes a remark of a text."""
    return remarks.Remark(SAID, {"text": text}, (), severity)


def answer_of(job: str, given: dict) -> dict:
    """Completes an answer.

    Args:
        job: which one answers.
        given: what the test needs; remarks as texts, and warnings as a list of them.
    """
    if job not in results.ANSWERS:
        return given
    kind, values = results.ANSWERS[job], dict(given)
    if "warnings" in values:
        values["remarks"] = tuple(said(text) for text in values.pop("warnings"))
    for name, one in get_type_hints(kind).items():
        if one is remarks.Remark and isinstance(values.get(name), str):
            values[name] = said(values[name], remarks.INFO)
    return results.to_json(kind(**{**blank_fields(kind), **values}))


def blank_fields(kind: Any) -> dict:
    """What a dataclass takes at least, as empty as may be."""
    hints = get_type_hints(kind)
    needed = [
        one.name
        for one in dataclasses.fields(kind)
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    ]
    return {name: _blank(hints[name]) for name in needed}


def _blank(kind: Any) -> Any:
    if kind is remarks.Remark:
        return said("")
    if dataclasses.is_dataclass(kind):
        return kind(**blank_fields(kind))
    if get_origin(kind) is Union:
        choices = get_args(kind)
        return None if type(None) in choices else _blank(choices[0])
    if get_origin(kind) is tuple and (len(get_args(kind)) != 2 or get_args(kind)[1] is not Ellipsis):
        return tuple(_blank(one) for one in get_args(kind))
    return (get_origin(kind) or kind)()
