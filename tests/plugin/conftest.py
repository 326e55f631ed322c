"""QGIS itself, once for all tests of the plugin, without a screen and with a profile of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PROVIDERS: list[Any] = []  # QGIS owns them, but Python must not forget their methods


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A running QGIS application with the plugin's provider and QGIS's own algorithms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Its own even where several processes share the tests.
    home = tmp_path_factory.mktemp("home")
    profile = str(home / "profile")
    os.environ.update(HOME=str(home), XDG_CACHE_HOME=str(home / "cache"), QGIS_CUSTOM_CONFIG_PATH=profile)
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QSettings

    QCoreApplication.setOrganizationName("swimdiff-tests")
    QCoreApplication.setApplicationName("swimdiff-tests")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, profile)
    application = QgsApplication.instance() or QgsApplication([], True)
    application.initQgis()
    from swimdiff_qgis.rulers import meet_the_ellipsoid

    meet_the_ellipsoid()  # as the plugin does, before a test measures on another thread
    yield application
    # exitQgis crashes in many builds when Python still holds layers; the process ends soon anyway.


@pytest.fixture
def provider(qgis_app: Any) -> Any:
    """The plugin's Processing provider, registered; a test of the whole plugin may have taken the last one away."""
    from qgis.core import QgsApplication

    from swimdiff_qgis.provider import SwimdiffProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("swimdiff") is None:
        PROVIDERS.append(SwimdiffProvider())
        registry.addProvider(PROVIDERS[-1])
    return registry.providerById("swimdiff")


@pytest.fixture
def models_folder(qgis_app: Any, tmp_path: Path) -> Iterator[Path]:
    """An empty models folder."""
    from swimdiff_qgis.settings import MODELS_FOLDER

    folder = tmp_path / "models"
    folder.mkdir()
    MODELS_FOLDER.set(str(folder))
    yield folder
    MODELS_FOLDER.set(MODELS_FOLDER.default)


@pytest.fixture
def project(qgis_app: Any) -> Iterator[Any]:
    """An empty project."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def logged(qgis_app: Any) -> Iterator[list[Any]]:
    """What QGIS writes into its log of messages, as (text, tag) pairs."""
    from qgis.core import QgsApplication

    found: list = []
    note = lambda text, tag, level: found.append((text, tag))  # noqa: E731
    QgsApplication.messageLog().messageReceived.connect(note)
    yield found
    QgsApplication.messageLog().messageReceived.disconnect(note)


@pytest.fixture
def engine_python(root: Path) -> str:
    """The real engine's Python, for tests that run it."""
    named = os.environ.get("SWIMDIFF_PYTHON") or str(root / ".venv" / "bin" / "python")
    if not Path(named).is_file():
        message = "The engine's Python is missing; run make setup or set SWIMDIFF_PYTHON."
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return named
