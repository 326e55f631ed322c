"""What fills a sentence in is no English: names, numbers, codes, or a text that is translated itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.fillings import Module, foreign, text_functions
from tests.architecture.sources import ROOT, assert_none, modules, tree
from tools.templates import spoken
from tools.translations import collect

CODE = modules("engine") + modules("swimdiff_qgis")
# Values that a person types as they are, and names of formats.
CODES = {
    ("engine/backbones/device.py", "name"),
    ("engine/contract/card.py", "choices"),
    ("engine/contract/model_card.py", "known"),
    ("engine/contract/parameters.py", "known"),
    ("engine/contract/parameters.py", "threshold_rules"),
    ("engine/pixels/descriptors.py", "names"),
    ("engine/raster/grid.py", "words"),
    ("engine/raster/bounds.py", "words"),
    ("engine/vector/access.py", "formats"),
    ("swimdiff_qgis/algorithms/common/extents.py", "order"),
    ("swimdiff_qgis/worker/environment.py", "folder"),
    ("swimdiff_qgis/worker/environment.py", "python"),
}
ENGLISH = {("engine/cli.py", "text")}  # the command line speaks English


def test_no_word_of_english_fills_a_sentence_in() -> None:
    elsewhere = text_functions(tree(module.path) for module in CODE)
    assert_none(
        f"{place}:{line}: {name} may be “{words[0]}”"
        for module in CODE
        for place in (module.path.relative_to(ROOT).as_posix(),)
        for line, name, words in Module(tree(module.path), elsewhere).fillings()
        if (place, name) not in CODES | ENGLISH
    )


def test_every_sentence_is_collected_for_translation() -> None:
    collected = {re.sub(r"{.*?}", "\0", text) for text in collect()}

    def offences() -> Iterator[str]:
        for module in CODE:
            known = Module(tree(module.path))
            for one in spoken(known.tree):
                texts = {text for part in one.templates for text in known.texts(part, known.around(one.node), set())}
                missing = [text for text in texts if foreign(text) and re.sub(r"{.*?}", "\0", text) not in collected]
                yield from (f"{module.path.relative_to(ROOT)}:{one.node.lineno}: {text}" for text in missing)

    assert_none(offences())


@pytest.mark.parametrize(
    "code",
    [
        'raise InputError(code, "{path} {what}.", path=path, what="is a folder")',
        'raise InputError(code, "{path} {what}.", path=path, what="is a folder" if folder else "")',
        'raise ModelError("{path}: {reason}", path=path, reason=error.message)',
        'raise ModelError("{path}: {reason}", path=path, reason=f"it has {count} bytes")',
        'raise ParameterError("Choose {known}.", known=" or ".join(known))',
        'observer.log("info", "Skipped: {reason}", reason=sentence(remark))',
        'Remark("labels.unused", {"names": listed(names)})',
        'values = {"names": "none"}\nRemark("labels.unused", values)',
        'problem("unused", names="none of them")',
        "def refuse(what):\n    raise ModelError('{path} {what}.', path=path, what=what)\nrefuse('is a folder')",
        "def how(status):\n    return f'with status {status}'\nraise EngineError(code, 'It ended {how}.', how=how(3))",
        "tr('Change: {}').format('none' if name is None else name)",
        "filled(tr('{size} of {what}'), size=size, what='the map')",
        "kind = FileKind(noun='vector file')\nraise ModelError('No {noun}.', noun=kind.noun)",
        "def fail():\n    a = []\n    a.append('other bands')\n    raise ModelError('{what}', what=', '.join(a))",
        "def fail():\n    for fine, why in ((a, 'is empty'),):\n        raise ModelError('It {why}.', why=why)",
    ],
)
def test_words_are_found(code: str) -> None:
    assert list(Module(ast.parse(code)).fillings())


@pytest.mark.parametrize(
    "code",
    [
        'raise InputError(code, "{path} is a folder.", path=path)',
        'raise InputError(code, "{path}: {reason}", path=path, reason=error.said)',
        'raise InputError(code, "{path}: {reason}", path=path, reason=piece("it has {count} bytes", count=count))',
        'raise ModelError("“{label}” is {value}{unit}.", label="Minimum area", value=value, unit=" px")',
        'Remark("labels.unused", {"names": listing(names)})',
        "tr('Change: {}').format(tr('none') if name is None else name)",
    ],
)
def test_other_values_are_none(code: str) -> None:
    assert not list(Module(ast.parse(code)).fillings())
