"""`check-cluster`: whether a cluster can be used, who computes there, and what is sent to them."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cluster.fitness import Needs, Roster, own_versions
from engine.cluster.join import asked_for
from engine.cluster.opening import open_client
from engine.cluster.reach import obstacle
from engine.cluster.task import sees
from engine.cluster.wave import lost
from engine.contract.errors import ParameterError, SwimdiffError
from engine.contract.jobs.cluster import CheckCluster
from engine.contract.remarks import INFO, Remark
from engine.contract.results.cluster import ClusterAnswer
from engine.observer import Observer
from engine.raster.describe import fingerprint
from engine.raster.items import files_read

CONNECT_S = 10.0  # a person waits


def run(job: CheckCluster, observer: Observer) -> ClusterAnswer:
    """Connects, and asks all workers.

    Raises:
        EngineError: the cluster cannot be reached, has no workers, or has other versions.
        InputError: the join file cannot be used.
        ParameterError: no cluster is named.
    """
    address, certificates = asked_for(job.cluster, job.join_file)
    if address is None:
        raise ParameterError("No cluster is named.", "Fill in “Compute on” or “Join file”.")
    if address.workers:
        observer.progress(0.1, "Starting {count} {count:process|processes} on this machine", count=address.workers)
    else:
        observer.progress(0.1, "Looking for the scheduler at {address}", address=address.scheduler)
        blocked = obstacle(address, certificates)
        if blocked is not None:
            raise blocked
    with open_client(address, certificates, CONNECT_S) as client:
        observer.progress(0.5, "Asking the workers for their versions")
        roster, reads = (
            Roster(client, Needs(own_versions(), 0)),
            None,
        )  # how much memory a window takes is not known yet
        paths = tuple(files_read(job.image)) if job.image else ()
        prints = tuple(fingerprint(path) for path in paths)
        try:
            fitting, misfits = list(roster.look(observer)), roster.misfits()
            if not fitting:
                raise next(iter(misfits), lost())
            if paths:
                reads = all(client.run(sees, paths, prints, workers=fitting, on_error="ignore").values())
        except OSError as error:
            raise lost() from error
    versions = dict(own_versions())
    machines = len({worker.rsplit(":", 1)[0] for worker in fitting})
    ready = Remark("cluster.ready", {"workers": len(fitting), "machines": machines, **versions}, severity=INFO)
    return ClusterAnswer(
        len(fitting), machines, len(misfits), versions, reads, ready, tuple(_remarks(misfits, reads, job.image))
    )


def _remarks(misfits: list[SwimdiffError], reads: bool | None, image: str) -> Iterator[Remark]:
    if misfits:
        told = {name: misfits[0].values[name] for name in ("name", "here", "there")}
        yield Remark("cluster.misfits", {"count": len(misfits), **told})
    if reads is not None:
        yield Remark("cluster.reads" if reads else "cluster.sends", {"path": image}, severity=INFO)
