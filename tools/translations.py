"""Writes the translation template resources/i18n/swimdiff.ts: every text that the plugin shows.

Usage: translations.py [--check]

Taken are the texts of all calls of tr("..."), the names of the algorithms, and the descriptions, labels, helps and
choices of the jobs. Only the standard library is needed.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.contract.jobs import JOBS  # noqa: E402
from engine.contract.parameters import parameters  # noqa: E402

TEMPLATE = ROOT / "resources" / "i18n" / "swimdiff.ts"
CONTEXT = "SwiMDiff"  # as in swimdiff_qgis/texts.py
LABELS = ("label", "group_label")  # of algorithms; their classes are read before a translation is loaded
Texts = dict[str, set[str]]


def collect() -> Texts:
    """Collects the texts of the whole plugin, each with the files that it stands in."""
    texts: Texts = defaultdict(set)
    for path in sorted((ROOT / "swimdiff_qgis").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), place)):
            shown: list[ast.expr] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                shown = node.args
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in LABELS:
                shown = [node.value]
            for part in shown:
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    texts[part.value].add(place)
    for job in JOBS.values():
        texts[" ".join((job.__doc__ or "").split())].add("engine/contract/jobs/__init__.py")
        for described in parameters(job):
            for text in (described.label, described.help, *described.choice_labels):
                texts[text].add("engine/contract/jobs/__init__.py")
    return texts


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
