"""All settings of the plugin, under one prefix and typed in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

PREFIX = "swimdiff/"
Value = TypeVar("Value", str, int, float, bool)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One setting: its name below the prefix, and what it is when unset."""

    name: str
    default: Value

    def get(self) -> Value:
        """Reads the value; one of another type (an edited file, an older version) counts as unset."""
        stored = QgsSettings().value(PREFIX + self.name, self.default)
        kind = type(self.default)
        if kind is bool:
            return str(stored).lower() in ("true", "1")  # QSettings keeps text
        try:
            return kind(stored)
        except (TypeError, ValueError):
            return self.default

    def set(self, value: Value) -> None:
        """Stores the value."""
        QgsSettings().setValue(PREFIX + self.name, value)


PYTHON = Setting("python", "")  # The Python that has the engine's libraries; empty: looked for.
LAST_FOLDER = Setting("last_folder", "")  # Where the last result was written.
METHOD = Setting("method", "")  # The method chosen last in the dock; empty: the default of the job.
ENCODER = Setting("encoder", "")  # The encoder chosen last in the dock; empty: the program chooses.
ON_CLUSTER = Setting("on_cluster", False)  # Whether jobs of the dock compute on a cluster.
CLUSTER = Setting("cluster", "")  # Its address; empty: that of the join file.
JOIN_FILE = Setting("join_file", "")  # Path of its join file, which alone holds the secret.
HELPING_PROCESSES = Setting("helping_processes", 0)  # With how many this machine helps; 0: half of its cores.
THREADS = Setting("threads", 0)  # Threads of a job started from the dock; 0: one for each core.
MODELS_FOLDER = Setting("models_folder", "")  # Where listed encoders are kept; empty: in the user's QGIS profile.
PRETRAINING = Setting("pretraining", "")  # What was filled in for the last pretraining, as JSON; it can be resumed.
EXPORT = Setting("export", "")  # What was filled in for the last export of a map, as JSON.
HOME = Setting("home", "")  # Folder of all that the set-up of the engine makes; empty: in the user's data folder.
WHEELS = Setting("wheels", "")  # Folder of wheels that the engine was set up from last; empty: from the network.
MIRROR = Setting("mirror", "")  # Address of a package index; empty: as pip is configured.
TORCH_INDEX = Setting("torch_index", "")  # Address of an index for torch alone; empty: that of its makers.
