"""Sentences as a template and its values: written down where they arise, put into words where a person reads them.

A template is plain English with named fields, such as "{path} has no CRS.". The plugin looks its translation up
by the template; the command line and the reports fill in the English one. Nobody has to take a value out of a sentence.
Where a number decides a word, both words stand in a field of that number: "{count} {count:band|bands}". A value that
is a text itself, such as the reason for a failure, is a template with its values too: `piece` makes it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from numbers import Integral, Real
from string import Formatter
from typing import Any, Dict, Union

Scalar = Union[str, float, int, bool, None]
Value = Union[Scalar, Dict[str, Any]]  # a dictionary is a piece: its template as text, and its values
Translate = Callable[[str], str]

LONGEST = 200  # characters of a word
LISTED = 12  # names in a sentence; more are no help
_PIECE = {"text", "values"}


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
    if isinstance(value, dict) and value.keys() == _PIECE:
        return value
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


def piece(template: str, /, **values: object) -> Value:
    """Makes a text that fills a field of another one; it is translated where that one is.

    Args:
        template: with fields in braces.
        **values: fill it in.
    """
    return {"text": template, "values": plain_values(values)}


def joined(parts: Iterable[Value], between: str = " ") -> Value:
    """Puts texts one behind the other.

    Args:
        parts: plain texts, or pieces.
        between: what stands between two of them; signs and spaces only.
    """
    named = {f"part{number}": part for number, part in enumerate(parts, 1)}
    return {"text": between.join(f"{{{name}}}" for name in named), "values": plain_values(named)}


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
        shown = {
            name: translate(str(value)) if name.endswith("label") else worded(value, translate)
            for name, value in values.items()
        }
        formatter: WordFormatter = getattr(translate, "formatter", _FORMATTER)
        return formatter.vformat(translate(template), (), shown)
    except (LookupError, ValueError, AttributeError, TypeError):
        return template


def worded(value: Value, translate: Translate = unchanged) -> Scalar:
    """Puts a value into words where it is a piece; others stay, so that their formats apply."""
    return fill(str(value["text"]), value["values"], translate) if isinstance(value, dict) else value


def count_text(count: int, one: str, several: str) -> str:
    """Writes how many things there are in an English text: "1 band", "4 bands"."""
    return f"{count:,} {one if count == 1 else several}"


def listing(names: Iterable[object], most: int = LISTED) -> Value:
    """Lists names in a sentence: "3", "3, 7 and 9"; the first few of many.

    Args:
        names: texts, or whatever has one.
        most: so many are named.
    """
    texts = [str(name) for name in names]
    if len(texts) < 2:
        return "".join(texts)
    if len(texts) <= most:
        return piece("{first} and {last}", first=", ".join(texts[:-1]), last=texts[-1])
    first, left = ", ".join(texts[:most]), len(texts) - most
    return piece("{first} and {count} {count:other|others}", first=first, count=left)


def listed(names: Iterable[object], translate: Translate = unchanged) -> str:
    """Puts a list of names into words; see `listing`."""
    return str(worded(listing(names), translate))
