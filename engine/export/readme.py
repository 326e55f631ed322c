"""README.txt of a package: what each file is, which value is which class, how large, how good, how made, by whom."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.export.stac import Credits

_WIDTH = 100
NOTHING_SAID = "not given"


@dataclass(frozen=True)
class Readme:
    """What the text says.

    Args:
        credits: title, date, source, licence, author.
        files: what each file is, by name.
        areas: lines of a table.
        areas_text: what the areas are.
        accuracy: lines; none where nothing is known.
        made: sentences on how it was made.
        place: the grid in words.
        warnings: what a reader must know.
    """

    credits: Credits
    files: Mapping[str, str]
    areas: Sequence[str]
    areas_text: str
    accuracy: Sequence[str]
    made: Sequence[str]
    place: str
    warnings: Sequence[str]


def readme_text(facts: Readme) -> str:
    """Writes the text."""
    said = facts.credits
    credits = [
        f"Date of the imagery: {said.date or NOTHING_SAID}",
        f"Source of the imagery: {said.source or NOTHING_SAID}",
        f"Made by: {said.author or NOTHING_SAID}",
        f"Licence of this map: {said.licence or NOTHING_SAID}",
    ]
    width = max(len(name) for name in facts.files)
    files = [line for name, text in facts.files.items() for line in _listed(name, text, width)]
    accuracy = facts.accuracy or ["The accuracy of this map was not handed over with it."]
    sections = [
        ("Files", files),
        ("Classes and areas", [*facts.areas, "", *_wrapped(facts.areas_text)]),
        ("Accuracy", [line for text in accuracy for line in _kept(text)]),
        ("How it was made", [line for text in (*facts.made, facts.place) for line in _wrapped(text)]),
        ("Credits", [line for text in credits for line in _wrapped(text)]),
        ("Check the files", _wrapped("SHA256SUMS.txt lists a checksum of each file: sha256sum -c SHA256SUMS.txt")),
    ]
    if facts.warnings:
        sections.insert(3, ("Please note", [line for text in facts.warnings for line in _wrapped(f"- {text}", "  ")]))
    title = said.title
    text = f"{title}\n{'=' * min(len(title), _WIDTH)}\n"
    for heading, lines in sections:
        text += f"\n{heading}\n{'-' * len(heading)}\n" + "\n".join(lines) + "\n"
    return text


def _listed(name: str, text: str, width: int) -> list[str]:
    return (
        textwrap.wrap(text, _WIDTH, initial_indent=f"{name:<{width}}  ", subsequent_indent=" " * (width + 2))
        if width <= 40
        else [name, *(f"    {line}" for line in _wrapped(text))]
    )


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=indent, break_long_words=False) or [""]


def _kept(text: str) -> list[str]:
    """Lines of tables stay; sentences are wrapped."""
    return [text] if "   " in text else _wrapped(text)
