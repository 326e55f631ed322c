"""A training on two machines, which are two network namespaces of this one: `python -m tests.faults.machines`, as root.

Each runs torchrun with one process. Either the process of the second machine is killed, or its cable is pulled;
then the first machine goes on alone. Printed is how long each took to end, and where the run goes on.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from engine.train.recorder import read_rows
from tests.engine.jobs.pretrain.pretraining import arguments, images
from tests.faults.ledger import ROOT

SPACES, CABLES = ("swimdiff-a", "swimdiff-b"), ("swimdiff-va", "swimdiff-vb")
HOSTS, PORT = ("10.231.7.1", "10.231.7.2"), 29461
STEPS = 300
WITHIN_S = 60.0
BEGINS_S = 900.0


def ip(*words: str) -> None:
    """Sets up the network."""
    subprocess.run(["ip", *words], check=True)


@contextmanager
def two_machines() -> Iterator[None]:
    """Two namespaces with a cable between them."""
    for space in SPACES:
        ip("netns", "add", space)
    try:
        ip("link", "add", CABLES[0], "type", "veth", "peer", "name", CABLES[1])
        for space, cable, host in zip(SPACES, CABLES, HOSTS, strict=True):
            ip("link", "set", cable, "netns", space)
            ip("-n", space, "addr", "add", f"{host}/24", "dev", cable)
            ip("-n", space, "link", "set", cable, "up")
            ip("-n", space, "link", "set", "lo", "up")
        yield
    finally:
        for space in SPACES:
            ip("netns", "del", space)


def begun(number: int, sources: Path, out: Path, machines: int = 2) -> subprocess.Popen[str]:
    """Starts the training on one of the machines, each of which has a folder of its own."""
    torchrun = [sys.executable, "-m", "torch.distributed.run", f"--nnodes={machines}", "--nproc-per-node=1"]
    torchrun += [f"--node-rank={number}", f"--master-addr={HOSTS[0]}", f"--master-port={PORT}"]
    job = arguments(sources, out / f"machine-{number}", steps=STEPS, checkpoint_steps=2)
    environment = {**os.environ, "GLOO_SOCKET_IFNAME": CABLES[number], "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        ["ip", "netns", "exec", SPACES[number], *torchrun, "-m", "engine", *job],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def kept(out: Path) -> int:
    """The last step of which there is a checkpoint; 0 for none."""
    found = (one.name.removeprefix("step-") for one in (out / "machine-0" / "checkpoints").glob("step-*"))
    return max((int(one) for one in found if one.isdigit()), default=0)


def rank_of(run: subprocess.Popen[str]) -> psutil.Process:
    """The process that trains, below torchrun."""
    return next(
        one for one in psutil.Process(run.pid).children(recursive=True) if "torch.distributed.run" not in one.cmdline()
    )


def trial(how: str, folder: Path) -> list[str]:
    """Lets two machines train until one of them is lost, and the first go on alone; gives what must not be."""
    sources, findings = images(folder / "sources"), []
    with two_machines():
        both = [begun(number, sources, folder) for number in range(2)]
        try:
            end_s = time.monotonic() + BEGINS_S
            while not kept(folder):
                if time.monotonic() > end_s or any(one.poll() is not None for one in both):
                    return [f"{how}: it did not begin: {both[0].communicate(timeout=60)[0][-2000:]}"]
                time.sleep(0.2)
            survivor = rank_of(both[0])
            if how == "killed":
                rank_of(both[1]).send_signal(signal.SIGKILL)
            else:
                ip("-n", SPACES[1], "link", "set", CABLES[1], "down")
            lost_s = time.monotonic()
            survivor.wait(300)
            ranks_s, said = [time.monotonic() - lost_s], []
            for one in both:
                said.append(one.communicate(timeout=300)[0])
                ranks_s.append(time.monotonic() - lost_s)
            print(
                f"{how}: the first machine ended after {ranks_s[0]:.0f} s, torchrun after {ranks_s[1]:.0f} and "
                f"{ranks_s[2]:.0f} s, checkpoint of step {kept(folder)}",
                flush=True,
            )
            if max(ranks_s) > WITHIN_S:
                findings.append(f"{how}: it took {max(ranks_s):.0f} s")
            if "goes on from the last checkpoint" not in said[0]:
                findings.append(f"{how}: the first machine does not say how to go on: {said[0][-1000:]}")
            step = kept(folder)
            if how != "killed":
                ip("-n", SPACES[1], "link", "set", CABLES[1], "up")
            alone = begun(0, sources, folder, machines=1)
            both.append(alone)
            end_s = time.monotonic() + BEGINS_S
            while kept(folder) < step + 4 and alone.poll() is None and time.monotonic() < end_s:
                time.sleep(0.2)
            rows = [int(row["step"]) for row in read_rows(folder / "machine-0" / "metrics.csv")[1]]
            if kept(folder) < step + 4 or rows != list(range(1, len(rows) + 1)):
                findings.append(f"{how}: it did not go on from step {step}: {rows[:3]} to {rows[-3:]}")
            else:
                print(f"{how}: one machine went on from step {step}")
        finally:
            for one in both:
                for process in (*psutil.Process(one.pid).children(recursive=True),) if one.poll() is None else ():
                    process.kill()
                one.kill()
                one.wait()
    return findings


def main() -> int:
    """Tries both; 1 where something was found that must not be."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    if os.geteuid() != 0:
        print("Not tried: only root makes network namespaces.")
        return 1
    findings = []
    for how in ("killed", "cable pulled"):
        with tempfile.TemporaryDirectory() as name:
            findings += trial(how, Path(name))
    print("\n".join(findings) or "nothing was found that must not be")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
