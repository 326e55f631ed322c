"""The person's language: translation of what the plugin shows, and how numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .contract import texts as contract_texts

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

CONTEXT = "SwiMDiff"


class _Filler(contract_texts.WordFormatter):
    """Fills templates in with numbers as the person's language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Writes a value, or the word that suits it."""
        if "|" not in format_spec and isinstance(value, (int, float)) and not isinstance(value, bool):
            return number(value, format_spec)
        return super().format_field(value, format_spec)


class Language:
    """Translates a text; all texts of the plugin share one context, wherever they stand."""

    formatter = _Filler()  # the contract fills its sentences in with it

    def __call__(self, text: str) -> str:
        from qgis.PyQt.QtCore import QCoreApplication  # the worker, which uses this for its hints, has no QGIS

        return QCoreApplication.translate(CONTEXT, text)


tr = Language()


def filled(template: str, *values: object, **named: object) -> str:
    """Fills a translated template in, with numbers, and the words that they decide, as the language has them."""
    return tr.formatter.format(template, *values, **named)


def number(value: float, spec: str = "") -> str:
    """Writes a number as the person's language does.

    Args:
        value: the number.
        spec: as Python's format has it, such as ",.1f".
    """
    from qgis.PyQt.QtCore import QLocale

    text, locale = format(value, spec), QLocale()
    signs = {",": str(locale.groupSeparator()), ".": str(locale.decimalPoint())}
    text = "".join(signs.get(sign, sign) for sign in text)
    return tr("{}%").format(text[:-1]) if text.endswith("%") else text


def text_of_error(error: SwimdiffError) -> str:
    """Gives an error as a person reads it in a log: message, the last words of an engine that died, hint."""
    message, hint = error.words(tr)
    log = str(error.values.get("log") or "")
    ending = [tr("The log ends:"), log] if log else []
    return "\n".join(part for part in (message, *ending, hint) if part)
