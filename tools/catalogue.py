"""Translation files of Qt (.ts): what stands in them, and how they follow the texts of the plugin.

A file of a language holds each source text with its translation and, unlike the template, not the files that the text
stands in: it changes only where a text or its translation does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CONTEXT = "SwiMDiff"  # as in swimdiff_qgis/texts.py
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"
HEAD = ('<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>")
_TAG = re.compile(r"</?[a-z]+(?: [^<>]*)?>")
_PROGRESS = re.compile(r"%[vmp]")
_SHORTCUT = re.compile(r"&(?=\w)(?!\w+;)")
_ENDS = ".…:?!"


def files() -> dict[str, Path]:
    """Gives the file of each language, by its code."""
    return {path.stem.partition("_")[2]: path for path in sorted(FOLDER.glob("swimdiff_*.ts"))}


def read(path: Path) -> dict[str, str]:
    """Reads the translations of a file; a text without one is left out."""
    tree = ElementTree.parse(path)  # a file of the project's own
    found = {one.findtext("source") or "": one.findtext("translation") or "" for one in tree.iter("message")}
    return {source: words for source, words in found.items() if source and words}


def written(language: str, sources: Iterable[str], translations: Mapping[str, str]) -> str:
    """Writes the file of a language.

    Args:
        language: its code, such as de.
        sources: texts of the plugin; others are left out, since nothing shows them.
        translations: by source; those that are missing are marked.
    """
    lines = [*HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for source in sorted(sources):
        words = translations.get(source, "")
        mark = "" if words else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{mark}>{escape(words)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def faults(source: str, words: str) -> list[str]:
    """Names what a translation has lost or gained: fields, shortcut, markup, spaces, the end of the sentence.

    Args:
        source: English text.
        words: its translation.
    """
    if not words.strip():
        return ["is missing"]
    found = []
    if _fields(source) != _fields(words):
        found.append(f"has the fields {_fields(words)}, not {_fields(source)}")
    numbers = {field.partition(":")[0] for field in _fields(source)} | {name for name, _ in _deciding(source)}
    if not _deciding(words) <= {(name, 2) for name in numbers}:
        found.append("has words that depend on no number of the source, or not two forms of them")
    if sorted(_PROGRESS.findall(source)) != sorted(_PROGRESS.findall(words)):
        found.append("has other signs of a progress bar")
    if len(_SHORTCUT.findall(source)) != len(_SHORTCUT.findall(words)):
        found.append("has another number of shortcuts")
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(words)):
        found.append("has other markup")
    for name, cut in (("starts", str.lstrip), ("ends", str.rstrip)):
        if (cut(source) == source) != (cut(words) == words):
            found.append(f"{name} with other spaces")
    end, own = source.rstrip()[-1:], words.rstrip()[-1:]
    if (end in _ENDS or own in _ENDS) and end != own:
        found.append(f"ends with “{own}”, not “{end}”")
    return found


def _fields(template: str) -> list[str]:
    """The fields of a template with their formats, in no order; those without a name in theirs.

    Words that depend on a number, as in {count:is|are}, are left out: another language may need none, or others.
    """
    return sorted(f"{name}:{spec}" for name, spec in _parsed(template) if "|" not in spec)


def _deciding(template: str) -> set[tuple[str, int]]:
    """The numbers that words of a template depend on, and how many forms there are to choose from."""
    return {(name, spec.count("|") + 1) for name, spec in _parsed(template) if "|" in spec}


def _parsed(template: str) -> list[tuple[str, str]]:
    try:
        return [(name, spec or "") for _, name, spec, _ in Formatter().parse(template) if name is not None]
    except ValueError:
        return [("no template", "")]
