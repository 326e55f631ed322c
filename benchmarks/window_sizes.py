"""Do scores depend on the window? Largest difference between two window sizes, a method a row.

.venv/bin/python -m benchmarks.window_sizes [--edge-px 1000] [--windows 1024 200]
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.common import make_pair
from engine.contract.jobs.change import ChangeSettings
from engine.contract.parameters import parameters
from engine.jobs import run_named
from engine.observer import SilentObserver

TO_REACH = {"deep": 1e-3}  # an encoder in bfloat16; all others 1e-6


def main() -> None:
    """Runs the whole job twice for each method and compares score.tif."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edge-px", type=int, default=1000)
    parser.add_argument("--windows", type=int, nargs=2, default=[1024, 200])
    options = parser.parse_args()
    methods = next(described.choices for described in parameters(ChangeSettings) if described.name == "method")
    with tempfile.TemporaryDirectory() as folder:
        before, after = make_pair(Path(folder), options.edge_px, options.edge_px)
        for method in methods:
            scores = []
            for window_px in options.windows:
                values = {"before": str(before), "after": str(after), "out": f"{folder}/{method}{window_px}"}
                result = run_named(
                    "detect-change", {**values, "method": method, "window_px": window_px}, SilentObserver()
                )
                with rasterio.open(result["score"]) as dataset:
                    scores.append(dataset.read(1, window=((0, dataset.height), (0, dataset.width))))
            largest = float(np.abs(scores[0] - scores[1]).max())
            bound = TO_REACH.get(method, 1e-6)
            print(f"{method:6s} largest difference {largest:.1e} (to reach: {bound:.0e})", flush=True)


if __name__ == "__main__":
    main()
