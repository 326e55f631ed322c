"""A backbone is added the way CONTRIBUTING says, in a copy of the engine; every job that uses an encoder runs with it.

It has neither residual stages nor batch norm, two maps or a single one, and cells that begin at their patch.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine import rasters
from tests.engine.classifiers import thorough_scenes as made
from tests.engine.jobs.classify.test_train_classifier import labels_on

NETWORK = '''
"""Convolutions over patches that do not overlap."""

from collections import OrderedDict
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Backbone, Change, Encoder, MapInfo, Stem, as_it_is


class Patches(Encoder):
    """Two maps, at strides 4 and 8."""

    architecture = "patches"
    maps = (MapInfo("near", 8, 4, 2, ("first",), centre_px=1), MapInfo("far", 12, 8, 4, ("second",), centre_px=3))
    stem = Stem(8, 4)

    def __init__(self, band_count: int) -> None:
        with torch.device("meta"):
            layers = OrderedDict(first=nn.Conv2d(band_count, 8, 4, 4), second=nn.Conv2d(8, 12, 2, 2))
        super().__init__(band_count, nn.Sequential(layers).to_empty(device="cpu"))

    def initialise(self, generator: torch.Generator) -> None:
        with torch.no_grad():
            for weight in self.network.parameters():
                weight.normal_(0.0, 0.3, generator=generator)

    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        for place, layer in enumerate(self.network.children()):
            edge = layer.kernel_size[0]
            images = functional.pad(images, (0, -images.shape[3] % edge, 0, -images.shape[2] % edge))
            images = functional.gelu(layer(images))
            images = images if place else at_stem(images)
            yield images


class OneMap(Patches):
    """A single map, at stride 8."""

    architecture = "one-map"
    maps = (MapInfo("only", 12, 8, 4, ("first", "second"), centre_px=3),)

    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        yield list(super().walk(images, at_stem))[-1]


PATCHES = Backbone("Patches", Patches, "first.weight")
ONE_MAP = Backbone("One map", OneMap, "first.weight")
'''
REGISTERED = '"resnet50": resnet.RESNET50'
CHOICES, LABELS = '"resnet18", ', '"ResNet-18", '

JOBS = """
import os, sys
from pathlib import Path
sys.path.insert(0, os.getcwd())
import torch
from engine.backbones.files import load_encoder
from engine.classifiers import quick_training
from engine.classifiers.files import load_classifier
from engine.cli import main

name, images, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])

def run(job, *values):
    status = main([job, *map(str, values), "--quiet"])
    assert not status, (job, status)

pair = [images / "p0" / date for date in ("before.tif", "after.tif")]
run("pretrain", *pair, "--backbone", name, "--bands", "3,2,1", "--patch-px", 32, "--stride-px", 32, "--steps", 2,
    "--batch-size", 4, "--denoiser-width", 8, "--half-precision", "--name", "Tiny", "--out", out / "pretrained")
encoder = out / "pretrained" / "encoder.safetensors"
network, card = load_encoder(encoder)
assert card.architecture == name and card.maps == (network.maps[0].name,)

foreign = out / "theirs.pth"
names = {f"backbone.{key}": value for key, value in network.network.state_dict().items()}
torch.save({"state_dict": {**names, "head.weight": torch.zeros(3)}}, foreign)
run("import-encoder", foreign, "--out", out / "models")
theirs, card = load_encoder(out / "models" / "theirs.safetensors")
assert all(torch.equal(value, theirs.state_dict()[key]) for key, value in network.state_dict().items())
run("import-encoder", encoder, "--name", "Own", "--out", out / "models")
assert (out / "models" / "Own.safetensors").stat().st_size < 1.05 * encoder.stat().st_size

for method in ("deep", "fused"):
    run("detect-change", *pair, "--method", method, "--encoder", encoder, "--out", out / method)
    assert network.maps[0].name in (out / method / "result.json").read_text(encoding="utf-8")

quick_training._helps = lambda gain, label: True  # whatever the labels say, the maps are used
scene, labels = images / "image.tif", images / "labels.gpkg"
for mode, more in (("quick", ("--cache", out / "cache")), ("thorough", ("--epochs", 1, "--validation", "none"))):
    run("train-classifier", scene, labels, "--mode", mode, "--encoder", encoder, "--folds", 2, *more,
        "--out", out / mode)
    model = out / mode / "model.safetensors"
    assert load_classifier(model).card.encoder == "Tiny"
    run("classify", scene, model, "--out", out / f"{mode}-map")

tiles = [images / f"p{number}" for number in range(3)]
shared = ("--encoder", encoder, "--epochs", 1)
for supervision in ("none", "frozen", "fine-tuned"):
    run("evaluate", "--task", "change", "--supervision", supervision, "--train", *tiles[:2], "--test", tiles[2],
        *shared, "--out", out / supervision)
for task in ("knn", "fine-tune"):
    run("evaluate", "--task", task, "--train", images / "classes", "--test", images / "classes", *shared,
        "--neighbours", 1, "--out", out / task)
print("all jobs ran")
"""


@pytest.fixture(scope="module")
def extended(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the new backbones, made by the recipe."""
    copy = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("__pycache__", "*.safetensors")
    for part in ("engine", "resources", "tests"):
        shutil.copytree(root / part, copy / part, ignore=ignored)
    shutil.copy(root / "pyproject.toml", copy)
    (copy / "engine/backbones/patches.py").write_text(NETWORK.lstrip(), encoding="utf-8")
    edits = {
        "engine/backbones/registry.py": {
            REGISTERED: f'{REGISTERED}, "patches": patches.PATCHES, "one-map": patches.ONE_MAP',
            "from engine.backbones import ": "from engine.backbones import patches, ",
        },
        "engine/contract/jobs/pretraining.py": {
            CHOICES: f'{CHOICES}"patches", "one-map", ',
            LABELS: f'{LABELS}"Patches", "One map", ',
        },
    }
    for name, changes in edits.items():
        text = (copy / name).read_text(encoding="utf-8")
        for old, new in changes.items():
            assert text.count(old) == 1, (name, old)
            text = text.replace(old, new)
        (copy / name).write_text(text, encoding="utf-8")
    return copy


@pytest.fixture(scope="module")
def images(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three small pairs with truth, a scene with labels, and a few images of two classes."""
    folder = tmp_path_factory.mktemp("images")
    for number in range(3):
        out = folder / f"p{number}"
        command = ["-m", "engine", "sample", "--size-px", "128", "--seed", str(number), "--out", str(out), "--quiet"]
        subprocess.run([sys.executable, *command], cwd=root, check=True, capture_output=True)
    truth = made.cover()
    made.image(folder / "image.tif", truth, 1)
    labels_on(truth, folder / "labels.gpkg")
    for number in range(12):
        path = folder / "classes" / "ab"[number % 2] / f"{number}.tif"
        path.parent.mkdir(parents=True, exist_ok=True)
        fake = rasters.Fake(32, 32, 3, descriptions=("red", "green", "blue"), seed=number)
        rasters.write(path, fake)
    return folder


def run(copy: Path, *command: str) -> str:
    """Runs Python in the copy."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.mark.slow
def test_it_passes_the_tests_that_walk_the_registry(extended: Path) -> None:
    said = run(extended, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/engine/backbones/test_registry.py")
    assert "passed" in said


@pytest.mark.slow
@pytest.mark.parametrize("name", ["patches", "one-map"])
def test_every_job_runs_with_it(extended: Path, images: Path, tmp_path: Path, name: str) -> None:
    assert "all jobs ran" in run(extended, "-c", JOBS, name, str(images), str(tmp_path))
