"""The number of the threshold, which can be typed: nothing follows it before it is complete."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QValidator
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

DECIMALS = 4
_NUMBER, _ON_ITS_WAY = re.compile(r"[0-9]*\.?[0-9]+"), re.compile(r"[0-9]*[.,]?")


class ThresholdField(QDoubleSpinBox):
    """Tells of a value when it is confirmed: by Enter, by leaving the field, or by its arrows.

    Comma and full stop both divide the decimals, whatever the language of QGIS.
    """

    typed = pyqtSignal()  # the text has changed and is not confirmed yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0.0, 1.0)
        self.setDecimals(DECIMALS)
        self.setKeyboardTracking(False)
        self.lineEdit().textEdited.connect(lambda _: self.typed.emit())

    @property
    def is_being_typed(self) -> bool:
        """Whether the text says another number than the value."""
        text = self.lineEdit().text()
        return bool(text.strip()) and self._number(text) != self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """See QAbstractSpinBox: a number on its way is no number yet."""
        number = self._number(text)
        if number is not None:
            state = QValidator.State.Acceptable if 0.0 <= number <= 1.0 else QValidator.State.Invalid
        else:
            state = QValidator.State.Intermediate if _ON_ITS_WAY.fullmatch(text) else QValidator.State.Invalid
        return state, text, position

    def valueFromText(self, text: str) -> float:
        """See QDoubleSpinBox."""
        number = self._number(text)
        return self.value() if number is None else number

    @staticmethod
    def _number(text: str) -> float | None:
        plain = text.strip().replace(",", ".")
        return round(float(plain), DECIMALS) if _NUMBER.fullmatch(plain) else None
