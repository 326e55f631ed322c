"""A message inside the dock: how the last job ended and what can be done next."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ...texts import tr
from .copyable_label import CopyableLabel
from .flow_layout import FlowLayout
from .phrases import breakable
from .remedies import Remedy

# Bar at the left edge by kind: colours of Okabe and Ito, which the colour-blind tell apart, each beside its own icon.
KINDS = {
    "done": ("#009e73", "mIconSuccess.svg"),
    "cancelled": ("#e69f00", "mIconWarning.svg"),
    "doubtful": ("#e69f00", "mIconWarning.svg"),
    "failed": ("#d55e00", "mIconCritical.svg"),
    "info": ("#0072b2", "mIconInfo.svg"),
}

TINT = 28  # of 255


class Banner(QFrame):
    """Shows one of the endings: icon, message, hint, and buttons where they help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._remedy: Remedy | None = None
        self.setObjectName("swimdiffBanner")
        self.icon = QLabel()
        self.message = _text_label(bold=True)
        self.hint = _text_label()
        self.copy = QPushButton(tr("Copy details"))
        self.copy.setToolTip(tr("Copies the message and the log, to report them to the authors"))
        self.copy.clicked.connect(self._copy_details)
        self.remedy = QPushButton()
        self.remedy.clicked.connect(self._act)
        self.dismiss = QToolButton()
        self.dismiss.setText("×")
        self.dismiss.setAutoRaise(True)
        self.dismiss.setToolTip(tr("Close this message"))
        self.dismiss.setAccessibleName(tr("Close this message"))
        self.dismiss.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def show_message(
        self, kind: str, message: str, hint: str = "", details: str = "", remedy: Remedy | None = None
    ) -> None:
        """Shows a message.

        Args:
            kind: a key of KINDS.
            message: one sentence.
            hint: what can be done next.
            details: what "Copy details" puts into the clipboard; "" hides the button.
            remedy: a way out, as a button.
        """
        colour, icon = KINDS[kind]
        size = self.fontMetrics().height()
        self.icon.setPixmap(QgsApplication.getThemeIcon("/" + icon).pixmap(size, size))
        self.setStyleSheet(
            f"#swimdiffBanner {{ border: none; border-left: {max(3, size // 5)}px solid {colour};"
            f" background: {_tint(colour)}; }}"
        )
        self.message.setText(breakable(message))
        self.hint.setText(breakable(hint))
        self.hint.setVisible(bool(hint))
        self._details = details
        self.copy.setVisible(bool(details))
        self._remedy = remedy
        if remedy is not None:
            self.remedy.setText(remedy.label)
            self.remedy.setToolTip(remedy.tip)
        self.remedy.setVisible(remedy is not None)
        self.buttons.setVisible(bool(details) or remedy is not None)
        self.setAccessibleName(f"{message} {hint}".strip())
        self.kind = kind
        self.show()

    def _act(self) -> None:
        remedy = self._remedy
        if remedy is not None and remedy.act() and self._remedy is remedy:  # it may have shown another message
            self.hide()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(tr("Copied"))

    def hideEvent(self, event: object) -> None:
        """Makes the button ready for the next message."""
        self.copy.setText(tr("Copy details"))

    def _lay_out(self) -> None:
        self.buttons = QWidget()
        row = FlowLayout(self.buttons)
        row.addWidget(self.remedy)
        row.addWidget(self.copy)
        grid = QGridLayout(self)
        grid.setContentsMargins(9, 6, 6, 6)
        grid.addWidget(self.icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.message, 0, 1)
        grid.addWidget(self.dismiss, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.hint, 1, 1, 1, 2)
        grid.addWidget(self.buttons, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)


def _tint(colour: str) -> str:
    """A breath of a colour over whatever a theme has behind it; no colour of the palette is safe with all themes."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {TINT})"


def _text_label(bold: bool = False) -> QLabel:
    label = CopyableLabel()
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
