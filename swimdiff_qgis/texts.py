"""Translation of what the plugin shows."""

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "SwiMDiff"


def tr(text: str) -> str:
    """Translates a text; all texts of the plugin share one context, wherever they stand."""
    return QCoreApplication.translate(CONTEXT, text)
