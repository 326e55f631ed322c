"""The plugin's texts in the language of QGIS."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .locations import resource


class Translation:
    """Loads the texts of a language, and takes them away again; English where there are none."""

    def __init__(self) -> None:
        self._translator: Optional[QTranslator] = None

    def install(self) -> None:
        """Loads the language that QGIS was told to use, or else that of the system; pt_BR is served by pt."""
        self.remove()
        language = QgsApplication.locale().partition("_")[0].lower()
        file = resource("i18n") / f"swimdiff_{language}.qm"
        translator = QTranslator()
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self) -> None:
        """Takes them away."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
