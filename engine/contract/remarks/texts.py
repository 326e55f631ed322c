"""Sentences as a template and its values: written down where they arise, put into words where a person reads them.

A template is plain English with named fields, such as "{path} has no CRS.". The plugin looks its translation up
by the template; the command line and the reports fill in the English one. Nobody has to take a value out of a sentence.
Where a number decides a word, both words stand in a field of that number: "{count} {count:band|bands}".
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from numbers import Integral, Real
from string import Formatter
from typing import Any, Union

Value = Union[str, float, int, bool, None]
Translate = Callable[[str], str]

LONGEST = 200  # characters of a word
LISTED = 12  # names in a sentence; more are no help


class WordFormatter(Formatter):
    """Fills values in, and the word that suits a number: "{count} {count:label|labels}" says 1 label, 2 labels."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Writes a value; of two forms the first one for a single thing and the other one for none and for several."""
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        one, several = format_spec.split("|")
        return one if value == 1 else several


_FORMATTER = WordFormatter()


def plain(value: object) -> Value:
    """Makes a value of a sentence ready for JSON: numbers and texts stay, everything else becomes its text.

    Of what the system refused, people get its reason, without its number and without a path that is named already.
    """
    if isinstance(value, (str, os.PathLike)):
        return shortened(str(value))
    if value is None or isinstance(value, (int, float)):
        return value
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, OSError) and value.strerror:
        return str(value.strerror)
    return float(value) if isinstance(value, Real) else str(value)


def shortened(text: str, longest: int = LONGEST) -> str:
    """Leaves out the middle of words that fill a screen, such as a path of thousands of characters.

    Args:
        text: any.
        longest: characters of a word.
    """
    half = longest // 2
    return re.sub(rf"\S{{{longest + 1},}}", lambda found: f"{found.group()[:half]}…{found.group()[-half:]}", text)


def plain_values(values: Mapping[str, Any]) -> dict[str, Value]:
    """Makes all values of a sentence ready for JSON."""
    return {name: plain(value) for name, value in values.items()}


def unchanged(template: str) -> str:
    """Leaves a template in English."""
    return template


def fill(template: str, values: Mapping[str, Value], translate: Translate = unchanged) -> str:
    """Puts a sentence into words.

    Args:
        template: with fields in braces.
        values: by name.
        translate: from the English template to that of another language. Values that are the label of a parameter,
            which their names say, are translated likewise. Its `formatter`, where it has one, writes the numbers.

    Returns:
        The sentence; the bare template where it does not fit its values, since a text is better than none.
    """
    try:
        labels = {name: translate(str(value)) for name, value in values.items() if name.endswith("label")}
        formatter: WordFormatter = getattr(translate, "formatter", _FORMATTER)
        return formatter.vformat(translate(template), (), {**values, **labels})
    except (LookupError, ValueError, AttributeError, TypeError):
        return template


def count_text(count: int, one: str, several: str) -> str:
    """Writes how many things there are in an English text: "1 band", "4 bands"."""
    return f"{count:,} {one if count == 1 else several}"


def listed(names: Iterable[object], translate: Translate = unchanged) -> str:
    """Lists names in a sentence: "3", "3, 7 and 9"; the first few of many."""
    texts = [str(name) for name in names]
    if len(texts) < 2:
        return "".join(texts)
    if len(texts) <= LISTED:
        return fill("{first} and {last}", {"first": ", ".join(texts[:-1]), "last": texts[-1]}, translate)
    return fill(
        "{first} and {count} {count:other|others}",
        {"first": ", ".join(texts[:LISTED]), "count": len(texts) - LISTED},
        translate,
    )
