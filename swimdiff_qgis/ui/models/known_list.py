"""Encoders that others publish, each with what it is good for and the page where a browser gets it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QPalette
from qgis.PyQt.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from ...contract import jobs, known_encoders
from ...texts import filled, tr
from ..common.job_fields import described

if TYPE_CHECKING:
    from engine.contract.known_encoders import KnownEncoder

LINES = 14  # of text that are seen at once
MANY = 4  # more bands than these are counted


class KnownList(QgsCollapsibleGroupBox):
    """A fold with the list. Nothing is fetched: a link opens the browser, and the file is dropped onto the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Get more encoders"), parent)
        self.setSaveCollapsedState(False)
        self._needed: bool | None = None
        self.text = _Browser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("Published encoders"))
        self.text.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        # What is dropped here is meant for the page.
        self.text.setAcceptDrops(False)
        self.text.viewport().setAcceptDrops(False)
        self.text.setHtml(known_html())
        self.text.anchorClicked.connect(open_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def need(self, needed: bool) -> None:
        """Unfolds the list where a person has no encoder of their own yet; what they fold themselves stays."""
        if needed != self._needed:
            self._needed = needed
            self.setCollapsed(not needed)


class _Browser(QTextBrowser):
    """A text that asks for some lines, and leaves the rest of the room to others."""

    def sizeHint(self) -> QSize:
        """Some lines, whatever the screen's scale."""
        height = self.fontMetrics().lineSpacing()
        return QSize(20 * height, LINES * height)

    def minimumSizeHint(self) -> QSize:
        """Some fewer."""
        height = self.fontMetrics().lineSpacing()
        return QSize(10 * height, LINES * height // 2)


def known_html() -> str:
    """Writes the list."""
    how = tr("A link opens the page of the download. Drop the file here afterwards: its import is filled in.")
    entries = "".join(_entry(known) for known in known_encoders.KNOWN_ENCODERS)
    return f"<p>{html.escape(how)}</p>{entries}"


def open_link(link: QUrl) -> None:
    """Shows a page of the list in the browser, and none else."""
    if link.toString() in {known.link for known in known_encoders.KNOWN_ENCODERS}:
        QDesktopServices.openUrl(link)


def _entry(known: KnownEncoder) -> str:
    resolution = filled(tr("{:g} m"), known.resolution_m)
    facts = " · ".join((_architecture(known.architecture), _bands(known.bands), resolution, known.licence))
    link = f'<a href="{html.escape(known.link)}">{html.escape(tr("Download page"))}</a>'
    title = f"<b>{html.escape(known.title)}</b> · {link}"
    lines = (title, html.escape(tr(known.good_for)), f"<i>{html.escape(facts)}</i>")
    return f"<p>{'<br>'.join(lines)}</p>"


def _architecture(name: str) -> str:
    offered = described(jobs.Pretrain, "backbone")
    return dict(zip(offered.choices, offered.choice_labels)).get(name, name)


def _bands(bands: tuple[str, ...]) -> str:
    return ", ".join(bands) if len(bands) <= MANY else tr("{} bands").format(len(bands))
