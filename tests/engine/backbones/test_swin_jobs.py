"""A Swin that CMID has trained in the job serves every tool: its maps change, classification and evaluation alike."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.backbones.files import load_encoder
from engine.classifiers import quick_training
from engine.classifiers.files import load_classifier
from engine.cli import main
from tests.engine.classifiers import thorough_scenes as made
from tests.engine.evaluation.made import write_classes, write_masked
from tests.engine.jobs.classify.test_train_classifier import labels_on

pytestmark = pytest.mark.slow


def run(job: str, *values: object) -> None:
    """A job through the command line."""
    assert main([job, *map(str, values), "--threads", "1", "--quiet"]) == 0, job


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three small pairs with truth."""
    folder = tmp_path_factory.mktemp("places")
    for seed in range(3):
        assert (
            main(["sample", "--size-px", "128", "--seed", str(seed), "--out", str(folder / f"{seed}"), "--quiet"]) == 0
        )
    return [folder / f"{seed}" for seed in range(3)]


@pytest.fixture(scope="module")
def encoder(places: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a Swin-T, trained for two steps."""
    out = tmp_path_factory.mktemp("pretrained")
    run(
        "pretrain", places[0], "--method", "cmid", "--backbone", "swin_t", "--bands", "3,2,1", "--patch-px", 32,
        "--steps", 2, "--batch-size", 2, "--head-width", 32, "--prototypes", 16, "--name", "Tiny", "--out", out,
    )  # fmt: skip
    return out / "encoder.safetensors"


def test_its_file_holds_the_plain_network(encoder: Path) -> None:
    network, card = load_encoder(encoder)
    assert card.architecture == "swin_t" and card.trained.startswith("CMID, corrected")
    assert [one.stride_px for one in network.maps] == [4, 8, 16, 32]


@pytest.mark.parametrize("method", ["deep", "fused"])
def test_change_is_found_in_its_maps(encoder: Path, places: list[Path], tmp_path: Path, method: str) -> None:
    pair = [places[0] / name for name in ("before.tif", "after.tif")]
    run("detect-change", *pair, "--method", method, "--encoder", encoder, "--out", tmp_path / "out")
    used = json.loads((tmp_path / "out" / "result.json").read_text(encoding="utf-8"))
    first = load_encoder(encoder)[0].maps[0].name
    assert first in json.dumps(used)


@pytest.mark.parametrize(
    ("mode", "more"), [("quick", ()), ("thorough", ("--epochs", 1, "--validation", "none"))], ids=["quick", "thorough"]
)
def test_a_classifier_learns_and_maps_with_it(
    encoder: Path, tmp_path: Path, mode: str, more: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whatever the labels say, the maps are used.
    monkeypatch.setattr(quick_training, "_helps", lambda gain, label: True)
    truth = made.cover()
    made.image(tmp_path / "image.tif", truth, 1)
    labels_on(truth, tmp_path / "labels.gpkg")
    run(
        "train-classifier", tmp_path / "image.tif", tmp_path / "labels.gpkg", "--mode", mode, "--encoder", encoder,
        "--folds", 2, *more, "--out", tmp_path / "trained",
    )  # fmt: skip
    model = tmp_path / "trained" / "model.safetensors"
    assert load_classifier(model).card.encoder == "Tiny"
    run("classify", tmp_path / "image.tif", model, "--out", tmp_path / "map")
    assert (tmp_path / "map" / "classes.tif").is_file()


@pytest.mark.parametrize("decoder", ["unet", "tokens"])
def test_its_change_with_labels_is_measured(encoder: Path, places: list[Path], tmp_path: Path, decoder: str) -> None:
    run(
        "evaluate", "--task", "change", "--decoder", decoder, "--train", *places[:2], "--test", places[2],
        "--encoder", encoder, "--epochs", 1, "--seeds", 1, "--out", tmp_path,
    )  # fmt: skip


@pytest.mark.parametrize("decoder", ["unet", "upernet"])
def test_its_segmentation_is_measured(encoder: Path, tmp_path: Path, decoder: str) -> None:
    images = write_masked(tmp_path / "masked", each=2, edge_px=64)
    run(
        "evaluate", "--task", "segmentation", "--decoder", decoder, "--train", images, "--test", images,
        "--encoder", encoder, "--epochs", 1, "--seeds", 1, "--batch-size", 2, "--out", tmp_path / "out",
    )  # fmt: skip


@pytest.mark.parametrize("task", ["knn", "linear-probe"])
def test_its_scenes_are_measured(encoder: Path, tmp_path: Path, task: str) -> None:
    images = write_classes(tmp_path / "classes", each=4, edge_px=32)
    run(
        "evaluate", "--task", task, "--train", images, "--test", images, "--encoder", encoder, "--epochs", 1,
        "--seeds", 1, "--neighbours", 1, "--out", tmp_path / "out",
    )  # fmt: skip
