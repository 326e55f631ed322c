"""Writes the translation template resources/i18n/swimdiff.ts: every text that the plugin shows.

Usage: translations.py [--check]

Taken are the texts of all calls of tr("..."), the names of the algorithms, the descriptions, labels, helps and choices
of the jobs, and all that the engine says: errors, progress, log lines and remarks. Only the standard library is needed.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.contract.jobs import JOBS  # noqa: E402
from engine.contract.parameters import parameters  # noqa: E402
from engine.contract.remarks import SENTENCES  # noqa: E402
from tools import templates  # noqa: E402

TEMPLATE = ROOT / "resources" / "i18n" / "swimdiff.ts"
CONTEXT = "SwiMDiff"  # as in swimdiff_qgis/texts.py
LABELS = (
    "label",
    "group_label",
    "keywords",
    "list_label",
    "list_help",
)  # of algorithms; their classes are read before a translation is loaded
_SENTENCE = re.compile(r"[A-Z{“][^\n]* [^\n]*[.]")
Texts = dict[str, set[str]]


def collect() -> Texts:
    """Collects the texts that the plugin shows, each with the files that it stands in."""
    texts: Texts = defaultdict(set)
    for path in sorted([*(ROOT / "swimdiff_qgis").rglob("*.py"), *(ROOT / "engine").rglob("*.py")]):
        place = path.relative_to(ROOT).as_posix()
        module = ast.parse(path.read_text(encoding="utf-8"), place)
        for text in {*_shown(module), *_spoken(module), *_sentences(module)} - {""}:
            texts[text].add(place)
    for code, words in SENTENCES.items():
        for text in (words.one, words.several):
            texts[text].add(f"engine/contract/remarks/{code.partition('.')[0]}.py")
    for job in JOBS.values():
        texts[" ".join((job.__doc__ or "").split())].add("engine/contract/jobs/__init__.py")
        for described in parameters(job):
            choices = (*described.choice_labels, *described.choice_helps, *described.word_labels)
            for text in (described.label, described.help, *choices):
                texts[text].add("engine/contract/jobs/__init__.py")
    return {text: places for text, places in texts.items() if text}


def _shown(module: ast.Module) -> Iterator[str]:
    """Texts of the calls of tr, words and outputs of algorithms, and the lists that `fill` makes in the contract."""
    for node in ast.walk(module):
        shown: list[ast.expr] = []
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "fill", "Output"):
            shown = node.args[2:3] if node.func.id == "Output" else node.args
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in LABELS:
            shown = [node.value]
        yield from (one.value for one in shown if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _spoken(module: ast.Module) -> Iterator[str]:
    """Templates of errors, progress and log lines."""
    for one in templates.spoken(module):
        for template in one.templates:
            yield from templates.texts(template, templates.constants(module)) or ()


def _sentences(module: ast.Module) -> Iterator[str]:
    """Whole sentences, which may be handed on as a hint under any name; pieces of texts and docstrings are none."""
    pieces = {id(part) for node in ast.walk(module) if isinstance(node, ast.JoinedStr) for part in node.values}
    pieces |= {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            yield node.value if _SENTENCE.fullmatch(node.value) else ""


def template() -> str:
    """Writes the template in Qt's format; lines are left out of it, so that it changes only where a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" sourcelanguage="en">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text, files in sorted(collect().items()):
        lines += ["    <message>", *(f'        <location filename="../../{file}"/>' for file in sorted(files))]
        lines += [f"        <source>{escape(text)}</source>"]
        lines += ['        <translation type="unfinished"></translation>', "    </message>"]
    lines += ["</context>"]
    return "\n".join([*lines, "</TS>", ""])


def main() -> int:
    """Writes the template, or compares it."""
    if "--check" in sys.argv[1:]:
        current = TEMPLATE.exists() and TEMPLATE.read_text(encoding="utf-8") == template()
        print(f"docs: {TEMPLATE.relative_to(ROOT)} is {'current' if current else 'out of date; run make docs'}")
        return 0 if current else 1
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_text(template(), encoding="utf-8")
    print(f"docs: {TEMPLATE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
