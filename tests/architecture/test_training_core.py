"""What trains an encoder needs no library that reads rasters, so it runs where there is none."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.sources import ROOT

BLOCKED = "rasterio pyogrio shapely pyproj osgeo affine matplotlib jinja2 pystac"
CORE = (
    "engine.methods.registry engine.train.loop engine.train.checkpoint engine.data.loader engine.backbones.files "
    "engine.jobs.pretrain.settings"
)
TRAINING = """
import importlib, pkgutil, sys
from pathlib import Path
blocked, core, folder = set(sys.argv[2].split()), sys.argv[3].split(), Path(sys.argv[4])
sys.path.insert(0, sys.argv[1])

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in blocked:
            raise ModuleNotFoundError(name + " is forbidden")

sys.meta_path.insert(0, Refusing())
for name in core:
    importlib.import_module(name)
for package in ("engine.methods", "engine.train", "engine.backbones"):
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, package + "."):
        importlib.import_module(module.name)

import numpy as np
import torch
from engine.contract.jobs.pretraining import Pretrain
from engine.data.loader import Loader
from engine.data.patches import Group, PatchSet, PatchSettings, PatchTable
from engine.data.pixels import HeldPatches
from engine.jobs.pretrain.settings import training_settings
from engine.observer import SilentObserver
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser
from engine.train.recorder import Recorder

torch.set_num_threads(1)
job = Pretrain(patch_px=16, batch_size=8, steps=2, denoiser_width=8, view_px=32, out="x", sources="y")
count = 16
zeros, scene = np.zeros(count, np.int32), np.arange(count, dtype=np.int32) % 2
group = Group("g", ("r", "g", "b"), ("red", "green", "blue"), np.full(3, 128.0), np.full(3, 60.0), 10.0, "uint8")
table = PatchTable(zeros, zeros, zeros, scene, zeros)
roles = ("red", "green", "blue")
patches = PatchSet(PatchSettings.of(job), (), table, ("one", "two"), (group,), roles, {}, (), 0)
pixels = np.random.default_rng(0).integers(0, 256, (count, 3, 16, 16), np.uint8)
settings = training_settings(job, patches)
method = settings.method.build()
loader = Loader(HeldPatches(torch.from_numpy(pixels)), patches, settings.method.maker(), batch_size=8, seed=0)
summary = Loop(
    method, Optimiser(method.parameter_groups(), settings.optimiser), loader, LoopSettings(2, 8, 1, 1, 100, 0),
    alone(torch.device("cpu")), Checkpoints(folder, Identity({}, "data", "engine")), Recorder(None), SilentObserver(),
).run()
assert summary.steps == 2
print("trained", summary.steps)
"""


def test_the_core_trains_where_nothing_reads_rasters(tmp_path) -> None:  # type: ignore[no-untyped-def]
    command = [sys.executable, "-c", TRAINING, str(ROOT), BLOCKED, CORE, str(tmp_path / "checkpoints")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout == "trained 2\n"
