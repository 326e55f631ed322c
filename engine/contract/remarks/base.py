"""What is said about inputs and results: a code and values, which become a sentence where a person reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Dict, Tuple

from .texts import Translate, Value, joined, listing, piece, plain_values, unchanged, worded

INFO, WARNING, PROBLEM = "info", "warning", "problem"
SEVERITIES = (INFO, WARNING, PROBLEM)
SAID = "result.said"  # code of a sentence that came without one


@dataclass(frozen=True)
class Remark:
    """Something that a person should know.

    Args:
        code: names the sentence, such as labels.outside; programs act on it.
        values: fill the sentence in, by name.
        features: ids of the features that it is about, all of them, in the order of the file.
        severity: info, warning (makes a result doubtful), or problem (an input that was left out or changed).
    """

    code: str
    values: Dict[str, Value] = field(default_factory=dict)
    features: Tuple[str, ...] = ()
    severity: str = WARNING

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", plain_values(self.values))
        object.__setattr__(self, "features", tuple(str(one) for one in self.features))

    @staticmethod
    def from_earlier(value: Any) -> Any:
        """Takes the sentence that version 0.1.0 wrote for a remark."""
        return {"code": SAID, "values": {"text": value}} if isinstance(value, str) else value


@dataclass(frozen=True)
class Sentence:
    """The words of a code.

    Args:
        one: template, filled with the remark's values, and with {features}, the list of its features.
        several: where the remark is about more than one feature; empty for the same words.
    """

    one: str
    several: str = ""


def sentence_of(remark: Remark, sentences: Mapping[str, Sentence], translate: Translate = unchanged) -> str:
    """Puts a remark into words; a code that is not known, as of a newer engine, is shown with its values."""
    return str(worded(piece_of(remark, sentences), translate))


def piece_of(remark: Remark, sentences: Mapping[str, Sentence]) -> Value:
    """Makes a remark a part of another sentence; of a code that is not known, its values are shown."""
    values: Dict[str, Value] = {**remark.values, "features": listing(remark.features)}
    known = sentences.get(remark.code)
    if known is None:
        details = [joined((name, value)) for name, value in values.items() if value != ""]
        return joined((remark.code, *([joined(details, ", ")] if details else [])), ": ")
    template = known.several if known.several and len(remark.features) > 1 else known.one
    return piece(template, **values)
