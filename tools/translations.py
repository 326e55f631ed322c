"""Writes the translation template resources/i18n/swimdiff.ts, every text that the plugin shows, and the languages.

Usage: translations.py                            writes all anew; translations stay, vanished texts go
       translations.py --check                    compares the template with the sources
       translations.py --add LANGUAGE FILE.json   takes translations from a dictionary, source: translation
       translations.py --missing LANGUAGE         prints the texts without a translation, as such a dictionary

Taken are the texts of all calls of tr("..."), the names of the algorithms, the descriptions, labels, helps and choices
of the jobs, and all that the engine says: errors, progress, log lines and remarks. Only the standard library is needed.
"""

from __future__ import annotations

import ast
import json
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
from tools import catalogue, templates  # noqa: E402

TEMPLATE = catalogue.FOLDER / "swimdiff.ts"
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
    """Whole sentences, which may be handed on as a hint under any name.

    Pieces of texts and docstrings are none, and what only those read who look for faults is left out.
    """
    pieces = {id(part) for node in ast.walk(module) if isinstance(node, ast.JoinedStr) for part in node.values}
    pieces |= {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    inner = [node for node in ast.walk(module) if isinstance(node, ast.Call) and templates.is_internal(node)]
    pieces |= {id(part) for node in inner for part in ast.walk(node)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            yield node.value if _SENTENCE.fullmatch(node.value) else ""


def template(texts: Texts) -> str:
    """Writes the template in Qt's format; lines are left out of it, so that it changes only where a text does."""
    lines = [*catalogue.HEAD, '<TS version="2.1" sourcelanguage="en">']
    lines += ["<context>", f"    <name>{catalogue.CONTEXT}</name>"]
    for text, files in sorted(texts.items()):
        lines += ["    <message>", *(f'        <location filename="../../{file}"/>' for file in sorted(files))]
        lines += [f"        <source>{escape(text)}</source>"]
        lines += ['        <translation type="unfinished"></translation>', "    </message>"]
    lines += ["</context>"]
    return "\n".join([*lines, "</TS>", ""])


def check() -> int:
    """Compares the template with the sources."""
    current = TEMPLATE.exists() and TEMPLATE.read_text(encoding="utf-8") == template(collect())
    print(f"docs: {TEMPLATE.relative_to(ROOT)} is {'current' if current else 'out of date; run make docs'}")
    return 0 if current else 1


def write(added: dict[str, dict[str, str]] | None = None) -> int:
    """Writes the template and the languages.

    Args:
        added: translations by language, which replace those that are there.
    """
    texts = collect()
    TEMPLATE.write_text(template(texts), encoding="utf-8")
    print(f"docs: {TEMPLATE.relative_to(ROOT)}")
    for language in sorted({*catalogue.files(), *(added or {})}):
        path = catalogue.FOLDER / f"swimdiff_{language}.ts"
        known = {**(catalogue.read(path) if path.exists() else {}), **(added or {}).get(language, {})}
        path.write_text(catalogue.written(language, texts, known), encoding="utf-8")
        missing, vanished = sum(text not in known for text in texts), sum(text not in texts for text in known)
        print(f"docs: {path.relative_to(ROOT)}, {missing} of {len(texts)} missing, {vanished} vanished")
    return 0


def missing(language: str) -> int:
    """Prints the texts of a language that have no translation."""
    known = catalogue.read(catalogue.files()[language])
    print(json.dumps({text: "" for text in sorted(collect()) if text not in known}, ensure_ascii=False, indent=0))
    return 0


def main(arguments: list[str]) -> int:
    """Does what the command line asks."""
    match arguments:
        case []:
            return write()
        case ["--check"]:
            return check()
        case ["--missing", language]:
            return missing(language)
        case ["--add", language, file]:
            return write({language: json.loads(Path(file).read_text(encoding="utf-8"))})
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
