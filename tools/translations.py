"""Writes the translation template resources/i18n/swimdiff.ts: every text that the plugin shows, by context.

Usage: translations.py [--check]

Taken are calls of tr("...") and translate("context", "..."), and the labels, helps and choices of the jobs (context
"parameters"). The context of tr() is the class it stands in. Only the standard library is needed.
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
Texts = dict[str, dict[str, list[str]]]


class Collector(ast.NodeVisitor):
    """Walks one file and collects its texts with the places they stand in."""

    def __init__(self, place: str, texts: Texts) -> None:
        self._place = place
        self._texts = texts
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remembers the class, which is the context of its texts."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Takes the text of a translating call."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if name == "translate" and len(words) >= 2:
            self._take(words[0], words[1], node.lineno)
        elif name in ("tr", "_tr") and words:
            self._take(self._classes[-1] if self._classes else Path(self._place).stem, words[0], node.lineno)
        self.generic_visit(node)

    def _take(self, context: str, text: str, line: int) -> None:
        self._texts[context].setdefault(text, []).append(f"{self._place}:{line}")


def collect() -> Texts:
    """Collects the texts of the whole plugin."""
    texts: Texts = defaultdict(dict)
    for path in sorted((ROOT / "swimdiff_qgis").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        Collector(place, texts).visit(ast.parse(path.read_text(encoding="utf-8"), place))
    for job in JOBS.values():
        for described in parameters(job):
            for text in (described.label, described.help, *described.choice_labels):
                texts["parameters"].setdefault(text, ["engine/contract/jobs.py"])
    return texts


def template() -> str:
    """Writes the template in Qt's format; lines are left out of it, so that it changes only where a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" sourcelanguage="en">']
    for context, texts in sorted(collect().items()):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text, places in sorted(texts.items()):
            files = sorted({place.split(":")[0] for place in places})
            lines += ["    <message>", *(f'        <location filename="../../{file}"/>' for file in files)]
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
