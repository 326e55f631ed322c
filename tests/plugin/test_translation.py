"""The plugin speaks the language of QGIS, and writes numbers as it does."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DAMAGED = "{count:,} {count:patch is|patches are} damaged."
TEXTS = {
    "Apply": "Anwenden",
    "“{label}” of {count:,}": "„{label}“ von {count:,}",
    "Minimum area": "Mindestfläche",
    DAMAGED: "{count:,} {count:Stück ist|Stücke sind} beschädigt.",
}


def tool(name: str) -> ModuleType:
    """Loads a script of tools/ as a module."""
    spec = importlib.util.spec_from_file_location(f"tools_{name}", str(ROOT / "tools" / f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


compiled = tool("compiled").compiled


@pytest.fixture
def german(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Compiled German in a folder, and QGIS's own setting for the language."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QLocale

    from swimdiff_qgis import translation

    (tmp_path / "swimdiff_de.qm").write_bytes(compiled("SwiMDiff", TEXTS))
    (tmp_path / "swimdiff_pt.qm").write_bytes(compiled("SwiMDiff", {"Apply": "Aplicar"}))
    monkeypatch.setattr(translation, "resource", lambda *_: tmp_path)
    before = QLocale()
    yield tmp_path
    QLocale.setDefault(before)
    for name in ("overrideFlag", "userLocale"):
        QgsSettings().remove(f"locale/{name}")


def speak(name: str) -> None:
    """Sets QGIS's language."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QLocale

    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", name)
    QLocale.setDefault(QLocale(name))


@pytest.mark.parametrize(
    ("locale", "word"),
    [("de", "Anwenden"), ("de_CH", "Anwenden"), ("pt_BR", "Aplicar"), ("pt_PT", "Aplicar"), ("ja", "Apply")],
)
def test_the_plugin_follows_qgis_and_leaves_nothing_behind(german: Path, locale: str, word: str) -> None:
    from swimdiff_qgis.texts import tr
    from swimdiff_qgis.translation import Translation

    speak(locale)
    translation = Translation()
    translation.install()
    translation.install()  # a second time is no second translator
    assert tr("Apply") == word
    assert tr("No text of the plugin") == "No text of the plugin"
    translation.remove()
    assert tr("Apply") == "Apply"


def test_sentences_of_the_engine_have_labels_and_numbers_of_the_language(german: Path) -> None:
    from swimdiff_qgis.contract import texts
    from swimdiff_qgis.texts import filled, tr
    from swimdiff_qgis.translation import Translation

    speak("de")
    translation = Translation()
    translation.install()
    values = {"label": "Minimum area", "count": 12345}
    assert texts.fill("“{label}” of {count:,}", values, tr) == "„Mindestfläche“ von 12.345"
    assert texts.fill("“{label}” of {count:,}", values) == "“Minimum area” of 12,345"
    assert [texts.fill(DAMAGED, {"count": count}, tr) for count in (1, 1200)] == [
        "1 Stück ist beschädigt.",
        "1.200 Stücke sind beschädigt.",
    ]
    assert filled(tr(DAMAGED), count=1) == "1 Stück ist beschädigt."
    translation.remove()


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("de", ["10,8 %", "0,25 %", "1.230 ha", "1,5 h", "50%"]),
        ("en_GB", ["10.8 %", "0.25 %", "1,230 ha", "1.5 h", "50%"]),
        ("pt_BR", ["10,8 %", "0,25 %", "1.230 ha", "1,5 h", "50%"]),
    ],
)
def test_numbers_are_written_as_in_the_language(german: Path, locale: str, texts: list[str]) -> None:
    from swimdiff_qgis.texts import number
    from swimdiff_qgis.ui.common import phrases

    speak(locale)
    made = [phrases.share(0.108), phrases.share(0.0025), phrases.hectares(1234.0), phrases.duration(5400.0)]
    assert [*made, number(0.5, ".0%")] == texts


def test_every_language_that_is_packed_loads(qgis_app: Any, tmp_path: Path) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    catalogue = tool("catalogue")
    for path in tool("package").compile_translations(tmp_path):
        translator = QTranslator()
        assert translator.load(str(path))
        known = catalogue.read(catalogue.FOLDER / path.with_suffix(".ts").name)
        QCoreApplication.installTranslator(translator)  # asked itself, some versions take ASCII alone
        wrong = [text for text, words in known.items() if QCoreApplication.translate("SwiMDiff", text) != words]
        QCoreApplication.removeTranslator(translator)
        assert wrong == []
