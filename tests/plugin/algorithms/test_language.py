"""A QGIS in another language shows one language: what the engine says is translated where it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[3]
GERMAN = {
    "The disk of {folder} is full: {left} free.": "Der Datenträger von {folder} ist voll: {left} sind frei.",
    "Free some space or choose a folder on another disk, then run the job again; finished windows are kept.": (
        "Geben Sie Platz frei oder wählen Sie einen anderen Ordner; Fertiges bleibt erhalten."
    ),
    "Reading image {number:,} of {total:,}": "Lese Bild {number:,} von {total:,}",
    "The encoder's maps are not cached: {reason}": "Die Karten werden nicht behalten: {reason}",
    "{first} and {last}": "{first} und {last}",
}
REMARK = "Features {features} lie outside.", "Die Objekte {features} liegen außerhalb."


@pytest.fixture
def german(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """QGIS in German."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    from swimdiff_qgis.contract import remarks

    texts = {**GERMAN, REMARK[0]: REMARK[1]}
    monkeypatch.setitem(remarks.SENTENCES, "test.outside", remarks.Sentence(REMARK[0]))

    class Translator(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, text: str, *_: Any) -> str:
            return texts.get(text, "") if context == "SwiMDiff" else ""

    translator = Translator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_an_error_of_the_engine(german: None) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.texts import text_of_error

    message, hint = list(GERMAN)[:2]
    error = errors.rebuild("disk_full", message, hint, {"folder": "/out", "left": "3 GiB", "log": ""})
    assert text_of_error(error) == (
        "Der Datenträger von /out ist voll: 3 GiB sind frei.\n"
        "Geben Sie Platz frei oder wählen Sie einen anderen Ordner; Fertiges bleibt erhalten."
    )
    assert str(error).startswith("The disk of /out is full")  # logs for the authors stay in English


def test_progress_log_and_remark(german: None, feedback: Any) -> None:
    from swimdiff_qgis.algorithms.common.relay import Relay
    from swimdiff_qgis.contract import messages

    relay = Relay(feedback)
    relay(messages.Progress(0.5, "Reading image {number:,} of {total:,}", values={"number": 1200, "total": 5000}))
    relay(messages.Log("warning", "The encoder's maps are not cached: {reason}", {"reason": "voll"}))
    relay(messages.Noted("test.outside", {}, ("3", "7")))
    assert feedback.texts == ["Lese Bild 1,200 von 5,000"]
    assert feedback.warnings == ["Die Karten werden nicht behalten: voll", "Die Objekte 3 und 7 liegen außerhalb."]


def test_the_template_for_translators_holds_them() -> None:
    made = ElementTree.parse(ROOT / "resources" / "i18n" / "swimdiff.ts")
    texts = {one.text for one in made.iter("source")}
    assert set(GERMAN) <= texts
