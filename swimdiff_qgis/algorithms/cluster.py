"""A cluster: whether it can be used, and helping one with this machine."""

from __future__ import annotations

from typing import Dict

from ..contract import remarks
from ..texts import tr
from .common.base import EngineAlgorithm
from .common.outputs import NUMBER, SUMMARY, TEXT, Output


class CheckCluster(EngineAlgorithm):
    """swimdiff:checkcluster."""

    job_name = "check-cluster"
    label = "Test a cluster"
    group_label = "Tools"
    keywords = "cluster,dask,connection,workers,scheduler,office,versions"
    gives = (
        Output("WORKERS", NUMBER, "Workers"),
        Output("MACHINES", NUMBER, "Machines"),
        Output("MISFITS", NUMBER, "Workers that cannot be used"),
        Output("SENT", TEXT, "What is sent there"),
        SUMMARY,
    )

    def outputs(self) -> Dict[str, object]:
        """Adds what is said of the workers and of what is sent to them."""
        said = [remarks.sentence(one, tr) for one in self.answer.remarks]
        return {**super().outputs(), "SENT": "\n".join(said)}


class HelpCluster(EngineAlgorithm):
    """swimdiff:helpcluster."""

    job_name = "help-cluster"
    label = "Help a cluster"
    group_label = "Tools"
    keywords = "cluster,dask,worker,office,volunteer,share"
    gives = (Output("SECONDS", NUMBER, "Seconds that it helped"),)
