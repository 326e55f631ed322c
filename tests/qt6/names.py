"""Reads the plugin's source for names that Qt 6 or QGIS 4 does not have; nothing of the plugin is run."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.qt6.stand_ins import MOVED

SHIM = "qgis.PyQt"
# Calls that Qt 6 has under another name; only names that no other class of the plugin or of QGIS has.
RENAMED_CALLS = {
    "exec_": "exec",
    "print_": "print",
    "globalPos": "globalPosition",
    "localPos": "position",
    "windowPos": "scenePosition",
    "screenPos": "globalPosition",
    "posF": "position",
    "setTabStopWidth": "setTabStopDistance",
    "setCodec": "setEncoding",
    "toTime_t": "toSecsSinceEpoch",
    "availableGeometry": "QScreen.availableGeometry",
    "desktop": "QGuiApplication.screens",
}
# Names that QGIS 4 dropped or has under another name, and where they may still be known, for older QGIS.
DROPPED_BY_QGIS = {
    "WidgetWrapper": "swimdiff_qgis/ui/common/dialog_wrapper.py",  # 4.4; factories since then
    "WidgetWrapperFactory": "",
    "setFontColor": "swimdiff_qgis/page/",  # text formats since 3.40
    "setCreateOptions": "swimdiff_qgis/project/raster_export.py",  # setCreationOptions since 3.44
    "featureAsFields": "",
    "QgsMapLayerType": "",  # Qgis.LayerType
    "QgsRasterDataProvider.VirtualRasterInputLayers": "",
    "QgsUnitTypes.DistanceMeters": "",  # Qgis.DistanceUnit.Meters
    "QgsWkbTypes.PolygonGeometry": "",  # Qgis.GeometryType.Polygon
    "QgsMessageLog.WARNING": "",
}
_FALLBACKS = "core_value"  # finds the first of several names of QGIS, newest first


@dataclass(frozen=True)
class Chain:
    """A dotted name in the source.

    Args:
        parts: such as Qt, AlignmentFlag, AlignRight.
        line: in the file.
        is_type: whether it is called, looked into by its name, or says what a value is.
    """

    parts: tuple[str, ...]
    line: int
    is_type: bool

    @property
    def text(self) -> str:
        """As it is written."""
        return ".".join(self.parts)


def problems(path: Path, place: str) -> list[str]:
    """Names what a module uses that Qt 6 or QGIS 4 does not have.

    Args:
        path: of the module.
        place: how it is called in what is returned, with slashes.
    """
    module = ast.parse(path.read_text(encoding="utf-8"), place)
    qt = _qt_names(module)
    found = list(_wrong_imports(module))
    for chain in _chains(module):
        root = chain.parts[0]
        if root in qt:
            said = _unresolved(chain, *qt[root])
        elif root.startswith("Qgs") or root == "Qgis":
            said = _unscoped(chain)
        else:
            said = ""
        found += [f"{chain.line}: {said}"] if said else []
    found += _renamed(module, place)
    found += _fallbacks(module)
    return [f"{place}:{one}" for one in found]


def counted(path: Path) -> tuple[int, int]:
    """Gives how many names of Qt a module imports, and how many chains it has of them."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    qt = _qt_names(module)
    return len(qt), sum(chain.parts[0] in qt for chain in _chains(module))


def _qt_names(module: ast.Module) -> dict[str, tuple[str, str]]:
    """The names of Qt in a module: module and name of Qt by the name that they have here."""
    found = {}
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(SHIM + "."):
            for one in node.names:
                found[one.asname or one.name] = ((node.module or "").rpartition(".")[2], one.name)
    return found


def _wrong_imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6"):
                yield f"{node.lineno}: imports {name}, not {SHIM}"
    for alias, (where, name) in _qt_names(module).items():
        if _start(where, name) is None:
            yield f"1: Qt 6 has no {where}.{alias if alias == name else name}"


def _start(where: str, name: str) -> object | None:
    if (where, name) in MOVED:
        return MOVED[where, name]
    found: object | None = getattr(importlib.import_module(f"PyQt6.{where}"), name, None)
    return found


def _chains(module: ast.Module) -> Iterator[Chain]:
    """The dotted names of a module, each as long as it is."""
    parents = {child: node for node in ast.walk(module) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(module):
        if not isinstance(node, ast.Attribute) or isinstance(parents.get(node), ast.Attribute):
            continue
        parts, inner = [node.attr], node.value
        while isinstance(inner, ast.Attribute):
            parts.append(inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name):
            parent = parents.get(node)
            called = isinstance(parent, ast.Call) and (parent.func is node or ast.unparse(parent.func) == "getattr")
            yield Chain((inner.id, *reversed(parts)), node.lineno, called or _says_what(node, parents))


def _says_what(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a name stands in an annotation."""
    while node in parents:
        parent = parents[node]
        if isinstance(parent, (ast.arg, ast.AnnAssign)) and parent.annotation is node:
            return True
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return parent.returns is node
        node = parent
    return False


def _unresolved(chain: Chain, where: str, name: str) -> str:
    """Says where a chain of Qt breaks off; empty where it does not, or where it leaves what classes have."""
    value: object | None = _start(where, name)
    for depth, part in enumerate(chain.parts[1:], start=2):
        if not isinstance(value, type):
            return ""
        if not hasattr(value, part):
            return f"Qt 6 has no {'.'.join(chain.parts[:depth])}"
        value = getattr(value, part)
    return ""


def _unscoped(chain: Chain) -> str:
    """Says that a value of QGIS lacks the name of its enumeration, without which QGIS 4 does not know it."""
    last = chain.parts[-1]
    is_value = len(chain.parts) == 2 and last[0].isupper() and not last.isupper() and "_" not in last
    return f"{chain.text} lacks the name of its enumeration" if is_value and not chain.is_type else ""


def _renamed(module: ast.Module, place: str) -> list[str]:
    found = []
    menus = [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef) and one.name == "contextMenuEvent"]
    spared = {inner for one in menus for inner in ast.walk(one)}  # events of menus keep what those of the mouse lost
    for node in ast.walk(module):
        if isinstance(node, ast.Attribute):
            if node.attr in RENAMED_CALLS and node not in spared:
                found.append(f"{node.lineno}: Qt 6 has {RENAMED_CALLS[node.attr]} in place of {node.attr}")
            names = {node.attr, ast.unparse(node)}
        elif isinstance(node, (ast.ImportFrom, ast.Import)):
            names = {one.name for one in node.names}
        else:
            continue
        gone = sorted(name for name in names & set(DROPPED_BY_QGIS) if not _may_know(name, place))
        found += [f"{node.lineno}: QGIS 4 has no {name}" for name in gone]
    return found


def _may_know(name: str, place: str) -> bool:
    return bool(DROPPED_BY_QGIS[name]) and place.startswith(DROPPED_BY_QGIS[name])


def _fallbacks(module: ast.Module) -> list[str]:
    """Names for several versions of QGIS: the first one is that of the newest, in full."""
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == _FALLBACKS and node.args:
            first = node.args[0]
            text = ast.unparse(first).strip("f'\"")
            if isinstance(first, (ast.Constant, ast.JoinedStr)) and text.count(".") < 2:
                found.append(f"{node.lineno}: {text} is not the newest name in full")
    return found
