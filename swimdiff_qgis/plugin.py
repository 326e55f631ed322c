"""The plugin: what it adds to QGIS, and that it takes all of it away again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .locations import resource
from .provider import SwimdiffProvider
from .rulers import meet_the_ellipsoid
from .settings import HOME
from .texts import tr
from .translation import Translation
from .worker.installer import place

if TYPE_CHECKING:
    from .ui.cluster.session import HelpSession
    from .ui.common.field_factory import FieldFactories
    from .ui.dock import SwimdiffDock
    from .ui.options import OptionsFactory
    from .ui.session import Session
    from .ui.setup.dialog import SetupDialog
    from .ui.setup.session import SetupSession

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class SwimdiffPlugin:
    """Adds the Processing provider, and in the window of QGIS a dock, its action and a page in the options.

    Args:
        iface: QGIS's interface; None in qgis_process.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translation = Translation()
        self._provider: Optional[SwimdiffProvider] = None
        self._action: Optional[QAction] = None
        self._widgets: Optional[FieldFactories] = None
        self._options: Optional[OptionsFactory] = None
        self._dock: Optional[SwimdiffDock] = None
        self._session: Optional[Session] = None
        self._setup: Optional[SetupSession] = None
        self._help_action: Optional[QAction] = None
        self._help: Optional[HelpSession] = None

    def initProcessing(self) -> None:
        """Adds the algorithms; all that qgis_process needs."""
        place.choose_home(HOME.get())
        self._translation.install()
        meet_the_ellipsoid()
        self._provider = SwimdiffProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Adds what is seen. The dock itself is made when it is first opened, so that QGIS starts no slower."""
        self.initProcessing()
        self._action = QAction(QIcon(str(resource("icons", "swimdiff.svg"))), tr("SwiMDiff"), self._iface.mainWindow())
        self._action.setObjectName("swimdiffToggleDock")
        self._action.setCheckable(True)
        self._action.setToolTip(tr("<b>SwiMDiff</b><br>Change between two layers, classes from labels, maps"))
        self._action.triggered.connect(self._toggle)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("SwiMDiff"), self._action)
        from .algorithms.common import set_up
        from .compat import has_widget_factories
        from .ui.options import OptionsFactory
        from .ui.setup.session import SetupSession

        if has_widget_factories():
            from .ui.parameter_widgets import register

            self._widgets = register()
        self._setup = SetupSession(self._iface.mainWindow())
        set_up.offer(self._setup_for)
        self._add_help()
        self._options = OptionsFactory(self._setup)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Takes everything away: running jobs and their processes, dock, action, options page, algorithms."""
        if self._session is not None:
            self._session.close()
            self._session = None
        from .project import identity
        from .worker.client import stop_all

        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        stop_all()
        identity.forget()
        if self._setup is not None:
            from .algorithms.common import set_up

            set_up.offer(None)
            self._setup.close()
            self._setup.deleteLater()
            self._setup = None
        if self._dock is not None:
            self._iface.removeDockWidget(self._dock)
            self._dock.close()
            self._dock.deleteLater()
            self._dock = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._action is not None:
            self._iface.removeToolBarIcon(self._action)
            self._iface.removePluginRasterMenu(tr("SwiMDiff"), self._action)
            self._action.deleteLater()
            self._action = None
        if self._help_action is not None:
            self._iface.removePluginRasterMenu(tr("SwiMDiff"), self._help_action)
            self._help_action.deleteLater()
            self._help_action = None
        if self._widgets is not None:
            self._widgets.remove()
            self._widgets = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._translation.remove()
        # QGIS forgets the modules that it saw imported, but not the packages that they lie in.
        for name in [name for name in sys.modules if name.startswith(f"{__package__}.ui")]:
            if hasattr(sys.modules[name], "__path__"):
                del sys.modules[name]

    def _add_help(self) -> None:
        from .ui.cluster.session import HelpSession

        window = self._iface.mainWindow()
        self._help_action = QAction(tr("Help a cluster…"), window)
        self._help_action.setObjectName("swimdiffHelpCluster")
        self._iface.addPluginToRasterMenu(tr("SwiMDiff"), self._help_action)
        self._help = HelpSession(window, self._help_action)
        if self._setup is not None:
            self._help.setupRequested.connect(self._setup.open)

    def open_dock(self) -> Optional[SwimdiffDock]:
        """Shows the dock and gives it."""
        self._toggle(True)
        return self._dock

    @property
    def session(self) -> Optional[Session]:
        """What drives the dock; None before it was opened."""
        return self._session

    def _toggle(self, visible: bool) -> None:
        if self._dock is None and visible:
            self._make_dock()
        if self._dock is not None:
            self._dock.setUserVisible(visible)

    def _make_dock(self) -> None:
        from .ui.dock import SwimdiffDock
        from .ui.session import Session

        window = self._iface.mainWindow()
        self._dock = SwimdiffDock(self._iface.iconSize(True), window)
        self._dock.setToggleVisibilityAction(self._action)
        self._session = Session(self._dock, self._iface)
        self._session.optionsRequested.connect(self._open_options)
        if not window.restoreDockWidget(self._dock):  # where the person had put it before
            self._iface.addDockWidget(RIGHT, self._dock)
        if self._setup is not None:
            self._session.setupRequested.connect(self._setup.open)
            self._dock.setup.follow(self._setup, self._open_options, window)

    def _setup_for(self, algorithm_id: str) -> SetupDialog:
        """Gives the set-up in place of a tool's dialog; that one opens when the engine is ready."""
        from .ui.setup.session import SetupSession
        from .ui.setup.tool import setup_for

        if self._setup is None:
            self._setup = SetupSession(self._iface.mainWindow())
        return setup_for(self._setup, algorithm_id)

    def _open_options(self) -> None:
        from .ui.options import PAGE

        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)
