"""A cluster that all runs share: each computes its windows there, and writes its own folder here."""

from __future__ import annotations

import os

from engine.cluster.join import asked_for
from engine.cluster.reach import obstacle
from engine.contract.errors import ParameterError
from engine.contract.jobs import JOBS
from engine.contract.jobs.common import ClusterSettings
from engine.contract.jobs.many import RunMany
from engine.contract.parameters import Value


def values_of(job: RunMany) -> dict[str, Value]:
    """What each run is told of the cluster; nothing where there is none.

    Args:
        job: that runs the others.

    Raises:
        EngineError: the cluster is not there: no run would have a result.
        ParameterError: a job was chosen that computes nothing elsewhere.
    """
    cluster, join_file = job.cluster.strip(), job.join_file.strip()
    if not cluster and not join_file:
        return {}
    if not issubclass(JOBS[job.job], ClusterSettings):
        able = [name for name, kind in JOBS.items() if issubclass(kind, ClusterSettings) and name != "run-many"]
        raise ParameterError(
            "{job} does not compute on a cluster.",
            "Leave “Compute on” and “Join file” empty; {able} can do so.",
            job=job.job,
            able=", ".join(name for name in able if name != "check-cluster"),
        )
    address, certificates = asked_for(cluster, join_file)
    blocked = obstacle(address, certificates) if address is not None and address.scheduler else None
    if blocked is not None:
        raise blocked
    return {"cluster": cluster, "join_file": os.path.abspath(join_file) if join_file else ""}
