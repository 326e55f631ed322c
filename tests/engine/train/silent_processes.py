"""Run as one of two processes that wait for each other until one of them is stopped; arguments: rank, port.

With a further word the second one fails, and the first waits for it as GPUs do: without hearing of that.
"""

from __future__ import annotations

import os
import sys
import time

import torch

from engine.train import watch
from engine.train.distributed import joined


def main(rank: str, port: str, fails: str = "") -> None:
    """Adds numbers with the other one until that is lost."""
    os.environ.update(RANK=rank, WORLD_SIZE="2", MASTER_ADDR="127.0.0.1", MASTER_PORT=port)
    watch.BEAT_S, watch.SILENT_S = 0.2, 3.0
    with joined(torch.device("cpu")) as processes:
        processes.sums([1.0])
        sys.stdout.write("met\n")
        sys.stdout.flush()
        if fails and rank == "1":
            raise OSError("its disk is full")
        if fails:
            time.sleep(600.0)
        while True:
            processes.sums([1.0])


if __name__ == "__main__":
    main(*sys.argv[1:])
