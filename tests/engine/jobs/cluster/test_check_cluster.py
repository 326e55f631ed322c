"""`check-cluster`: who is there, what is sent, and a sentence for each way in which it cannot be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import distributed
import numpy as np
import pytest
import rasterio

from engine.cluster import fitness
from engine.cluster.address import Address
from engine.cluster.certificates import make_certificates
from engine.cluster.join import Join, write_join
from engine.contract.errors import EngineError, ErrorCode, InputError, ParameterError
from engine.contract.jobs.cluster import CheckCluster
from engine.contract.remarks import sentence
from engine.jobs.cluster import check_cluster
from engine.observer import SilentObserver

SILENT = SilentObserver()


def join_file(folder: Path, address: str) -> str:
    path = folder / "join.json"
    write_join(path, Join(Address(scheduler=address), make_certificates()))
    return str(path)


@pytest.fixture
def image(tmp_path: Path) -> str:
    path = tmp_path / "image.tif"
    with rasterio.open(path, "w", driver="GTiff", width=4, height=4, count=1, dtype="uint8") as file:
        file.write(np.ones((1, 4, 4), np.uint8))
    return str(path)


def test_a_cluster_must_be_named() -> None:
    with pytest.raises(ParameterError, match="No cluster is named"):
        check_cluster.run(CheckCluster(), SILENT)


def test_a_scheduler_that_is_not_there_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"Nothing listens at tls://127\.0\.0\.1:9") as caught:
        check_cluster.run(CheckCluster(join_file=join_file(tmp_path, "tls://127.0.0.1:9")), SILENT)
    assert caught.value.code is ErrorCode.CLUSTER


def test_an_address_without_its_join_file_is_refused() -> None:
    with pytest.raises(ParameterError, match="lets nobody in without a certificate"):
        check_cluster.run(CheckCluster(cluster="tls://127.0.0.1:9"), SILENT)


def test_a_file_that_is_none_is_refused(image: str) -> None:
    with pytest.raises(InputError, match="is no join file"):
        check_cluster.run(CheckCluster(join_file=image), SILENT)


@pytest.mark.slow
def test_it_says_who_is_there_and_what_is_sent(image: str) -> None:
    found = check_cluster.run(CheckCluster(cluster="local:2", image=image), SILENT)
    assert (found.workers, found.machines, found.misfits, found.reads_image) == (2, 1, 0, True)
    assert sentence(found.summary).startswith("2 workers on 1 machine answer, with engine ")
    assert [one.code for one in found.remarks] == ["cluster.reads"]


@pytest.mark.slow
def test_workers_of_other_versions_are_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = tuple((name, "0") for name, _ in fitness.own_versions())
    monkeypatch.setattr(check_cluster, "own_versions", lambda: versions)
    with pytest.raises(EngineError, match=r"A worker of the cluster has engine .*; this engine has 0\."):
        check_cluster.run(CheckCluster(cluster="local:1"), SILENT)


@pytest.mark.slow
def test_workers_of_dask_itself_fit_where_they_tell_their_versions(root: Path) -> None:
    """As on a batch system or in a cloud; one that tells nothing gets no work of a job either."""
    command = [sys.executable, "-m", "distributed.cli.dask_worker", "--no-dashboard", "--nthreads", "1", "--no-nanny"]
    telling = {"DASK_DISTRIBUTED__WORKER__PRELOAD": f"['{fitness.PRELOAD}']"}
    with distributed.LocalCluster(n_workers=0, host="127.0.0.1", protocol="tcp", dashboard_address=None) as cluster:
        address = cluster.scheduler_address
        both = [
            subprocess.Popen([*command, address], cwd=root, env={**os.environ, "PYTHONPATH": str(root), **more})
            for more in ({}, telling)
        ]
        try:
            with distributed.Client(cluster, set_as_default=False) as client:
                client.wait_for_workers(2, timeout=240)
            found = check_cluster.run(CheckCluster(cluster=address), SILENT)
        finally:
            for one in both:
                one.kill()
                one.wait()
    assert (found.workers, found.misfits) == (1, 1)
    assert "engine ? is there" in sentence(found.remarks[0])
