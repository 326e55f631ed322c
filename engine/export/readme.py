"""README.txt of a package: what each file is, which value is which class, how large, how good, how made, by whom."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from engine import __version__
from engine.contract.remarks import Remark, sentence
from engine.contract.results.export import MapOrigin
from engine.export.product import MapContent
from engine.export.tables import area_lines

_WIDTH = 100
NOTHING_SAID = "not given"
_AREAS_TEXT = (
    "Areas are geodesic and summed over the pixels of the map. They contain the errors of the map; a sample checked by "
    "eye shows how large these are."
)


def plain(text: str) -> str:
    """One line without control characters."""
    return " ".join("".join(" " if unicodedata.category(one)[0] == "C" else one for one in text).split())


def readme_text(content: MapContent, files: Mapping[str, str], origin: MapOrigin, remarks: Sequence[Remark]) -> str:
    """Writes the text.

    Args:
        content: of the map.
        files: what each file is, by name.
        origin: how the map was made.
        remarks: what a reader must know.
    """
    said, named = content.credits, content.named
    credits = [
        f"Date of the imagery: {said.date or NOTHING_SAID}",
        f"Source of the imagery: {said.source or NOTHING_SAID}",
        f"Made by: {said.author or NOTHING_SAID}",
        f"Licence of this map: {said.licence or NOTHING_SAID}",
    ]
    made = [
        *(f"{heading}: {text}" for heading, text in origin.protocol),
        f"Exported from {plain(PurePath(named.info.path).name)} by SwiMDiff {__version__}.",
        f"Grid: {named.grid.describe()}.",
    ]
    none = ("The accuracy of this map was not exported with it.",)
    accuracy = (content.accuracy.lines if content.accuracy else ()) or none
    width = max(map(len, files))
    sections = [
        ("Files", [line for name, text in files.items() for line in _listed(name, text, width)]),
        ("Classes and areas", [*area_lines(content.areas), "", *_wrapped(_AREAS_TEXT)]),
        ("Accuracy", [line for text in accuracy for line in _kept(text)]),
        ("How it was made", [line for text in made for line in _wrapped(text)]),
        ("Credits", [line for text in credits for line in _wrapped(text)]),
        ("Check the files", _wrapped("SHA256SUMS.txt lists a checksum of each file: sha256sum -c SHA256SUMS.txt")),
    ]
    if remarks:
        notes = [line for one in remarks for line in _wrapped(f"- {sentence(one)}", "  ")]
        sections.insert(3, ("Please note", notes))
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
