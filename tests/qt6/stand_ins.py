"""Stands in for QGIS where the plugin runs under PyQt6 alone: qgis.PyQt is PyQt6, and QGIS's classes do nothing.

What is a widget in QGIS is the nearest widget of Qt. All else takes any call and gives something that does so again.
`install` puts them among the modules of a process, which must be one of their own.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from PyQt6 import QtCore, QtGui, QtWidgets

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtNetwork", "QtSvg", "QtPrintSupport")
# QGIS's own shim puts this where Qt 5 had it.
MOVED = {("QtWidgets", "QAction"): QtGui.QAction}


class FileWidget(QtWidgets.QWidget):
    """A field for a path."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QtWidgets.QLineEdit(self)

    def lineEdit(self) -> QtWidgets.QLineEdit:
        """The field itself."""
        return self.line

    def filePath(self) -> str:
        """What stands in it."""
        return self.line.text()

    def setFilePath(self, path: str) -> None:
        """Fills it in."""
        self.line.setText(path)


WIDGETS: dict[str, type] = {
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsFieldComboBox": QtWidgets.QComboBox,
    "QgsFileWidget": FileWidget,
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsExtentWidget": QtWidgets.QWidget,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsMapCanvasItem": QtWidgets.QGraphicsRectItem,
    "QgsMapTool": QtCore.QObject,
    "QgsAbstractProcessingParameterWidgetWrapper": QtCore.QObject,
    "QgsTask": QtCore.QObject,
    "QgsFeedback": QtCore.QObject,
    "QgsProcessingFeedback": QtCore.QObject,
    "QgsProcessingProvider": QtCore.QObject,
}
ERRORS = ("QgsProcessingException", "QgsCsException")


class Anything:
    """Takes any call, has any attribute, is empty, zero and false."""

    def __init__(self, *_: object, **__: object) -> None: ...

    def __call__(self, *_: object, **__: object) -> Anything:
        return Anything()

    def __getattr__(self, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __iter__(self) -> Iterator[object]:
        return iter(())

    def __or__(self, other: object) -> Anything:
        return self

    __and__ = __ror__ = __rand__ = __or__

    def __bool__(self) -> bool:
        return False

    def __int__(self) -> int:
        return 0

    __index__ = __len__ = __int__

    def __float__(self) -> float:
        return 0.0

    def __str__(self) -> str:
        return ""

    def __lt__(self, other: object) -> bool:
        return False

    __gt__ = __le__ = __ge__ = __lt__

    def __fspath__(self) -> str:
        return ""

    def __getitem__(self, key: object) -> Anything:
        return Anything()


class _Permissive(type):
    def __getattr__(cls, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()


class Settings:
    """QgsSettings that remember nothing."""

    def value(self, key: str, default: object = None, *_: object, **__: object) -> object:
        """Gives the default."""
        return default

    def setValue(self, *_: object) -> None:
        """Forgets it."""


class Application(Anything):
    """QgsApplication: its icons are icons."""

    @staticmethod
    def getThemeIcon(name: str) -> QtGui.QIcon:
        """Gives an empty icon."""
        return QtGui.QIcon()

    def __getattr__(self, name: str) -> Anything:
        return Anything()


def _class(name: str) -> type:
    """Makes the stand-in of a class of QGIS."""
    if name in ERRORS:
        return type(name, (Exception,), {})
    if name not in WIDGETS:
        return _Permissive(name, (Anything,), {})
    base = WIDGETS[name]
    own = type(base)

    class Meta(own):  # type: ignore[misc, valid-type]
        def __getattr__(cls, wanted: str) -> Anything:
            if wanted.startswith("__"):
                raise AttributeError(wanted)
            return Anything()

    def other(self: object, wanted: str) -> Anything:
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        return Anything()

    def make(self: Any, *given: object, **_: object) -> None:
        parents = [one for one in given if isinstance(one, QtWidgets.QWidget)]
        base.__init__(self, *parents[:1])  # type: ignore[misc]

    return Meta(name, (base,), {"__getattr__": other, "__init__": make})


class _Module(ModuleType):
    """A module of QGIS: what is asked for is made."""

    made: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self.made:
            self.made[name] = _class(name)
        return self.made[name]


def _module(name: str, **known: Any) -> ModuleType:
    made = _Module(name)
    made.made = known
    made.__path__ = []
    sys.modules[name] = made
    return made


def install() -> None:
    """Puts the stand-ins among the modules."""
    application = _Permissive("QgsApplication", (Application,), {})
    _module("qgis")
    _module("qgis.core", QgsSettings=Settings, QgsApplication=application, Qgis=Anything())
    _module("qgis.gui")
    _module("qgis.utils", iface=None)
    for name in ("processing", "processing.gui", "processing.gui.wrappers"):
        _module(name)
    _module("osgeo", gdal=Anything(), ogr=Anything(), osr=Anything())
    qt = _module("qgis.PyQt")
    for name in QT_MODULES:
        real = importlib.import_module(f"PyQt6.{name}")
        shown = ModuleType(f"qgis.PyQt.{name}")
        shown.__dict__.update({key: value for key, value in vars(real).items() if not key.startswith("__")})
        for (module, moved), value in MOVED.items():
            if module == name:
                setattr(shown, moved, value)
        setattr(qt, name, shown)
        sys.modules[f"qgis.PyQt.{name}"] = shown
    sip = importlib.import_module("PyQt6.sip")
    qt.made["sip"] = sip
    sys.modules["qgis.PyQt.sip"] = sip
