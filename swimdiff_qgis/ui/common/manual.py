"""Ways into the manual, which comes with the plugin and is read in the web browser, also without a network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...locations import is_checkout, manual_page
from ...texts import tr
from .remedies import Remedy


def open_manual(page: str, parent: QWidget | None = None) -> bool:
    """Opens a page of the manual, or says where it is.

    Args:
        page: its name without the ending, such as "first-steps".
        parent: of the message.

    Returns:
        Whether it was opened.
    """
    file = manual_page(page)
    if file.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        return True
    if file.is_file():
        text = tr("No program opens web pages here. The page lies in {path}").format(path=file)
    elif is_checkout():
        text = tr("The manual is not built yet. In a checkout, make docs builds it.")
    else:
        text = tr("The manual is missing. Install the plugin again.")
    QMessageBox.information(parent, tr("SwiMDiff"), text)
    return False


def first_steps(parent: QWidget) -> Remedy:
    """Leads to the page that goes with the sample."""
    return Remedy(
        tr("First steps"),
        tr("Opens the page of the manual that goes through the sample, step by step"),
        lambda: open_manual("first-steps", parent),
    )
