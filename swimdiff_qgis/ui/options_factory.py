"""The entry of the plugin in QGIS's Options dialog; the page itself is made when the dialog opens."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon

from ..locations import resource
from ..texts import tr

PAGE = "swimdiffOptionsPage"  # the page's object name, by which showOptionsDialog finds it


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the options page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(tr("SwiMDiff"))

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "swimdiff.svg")))

    def createWidget(self, parent: Any = None) -> Any:
        """Makes a page for one opening of the dialog."""
        from .options_page import OptionsPage

        return OptionsPage(parent)
