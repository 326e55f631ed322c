"""What goes wrong before and during training: each a message with a remedy, and the last good checkpoint intact."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import InputError, JobCancelled, ModelError, OutputError, ParameterError, SwimdiffError
from tests.engine.jobs.conftest import scene, write_raster
from tests.engine.jobs.pretrain.pretraining import STEPS, Stopper, images, nodata_image, plan, pretrain, stopped_after


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images(tmp_path_factory.mktemp("sources"))


@pytest.fixture(scope="module")
def paused(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run that was paused; checkpoints of the steps 2 and 3 stand in it."""
    out = tmp_path_factory.mktemp("paused") / "run"
    stopped_after(sources, out, 2)
    return out


@pytest.fixture
def out(paused: Path, tmp_path: Path) -> Path:
    """A copy of that folder; of its large files there are new names only, so a test replaces them and edits none."""
    return Path(shutil.copytree(paused, tmp_path / "run", copy_function=os.link))


def checkpoints(out: Path) -> list[str]:
    folder = out / "checkpoints"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def no_result(out: Path) -> bool:
    return not any((out / name).exists() for name in ("encoder.safetensors", "result.json", "report.html"))


@pytest.mark.parametrize(
    ("more", "words"),
    [({"temperature": 0.1}, "temperature 0.2 in place of 0.1"), ({"steps": 9}, f"steps {STEPS} in place of 9")],
)
def test_a_checkpoint_of_other_parameters_is_refused_and_kept(
    sources: Path, out: Path, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(OutputError) as caught:
        pretrain(sources, out, **more)
    assert caught.value.code == "output_conflict"
    assert words in caught.value.message and "without “Resume”" in caught.value.hint
    assert checkpoints(out) == ["step-00000002", "step-00000003"] and no_result(out)


def test_a_checkpoint_of_other_images_is_refused(sources: Path, out: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(sources, tmp_path / "sources"))
    write_raster(other / "scene1.tif", scene(9, 4, 160, 160))
    with pytest.raises(OutputError, match="images") as caught:
        pretrain(other, out)
    assert caught.value.code == "output_conflict"


@pytest.mark.slow
def test_a_truncated_checkpoint_is_named_and_its_remedy_works(sources: Path, out: Path) -> None:
    broken = out / "checkpoints" / "step-00000003" / "method.safetensors"
    content = broken.read_bytes()
    broken.unlink()
    broken.write_bytes(content[:-1000])
    with pytest.raises(ModelError) as caught:
        pretrain(sources, out)
    assert str(broken) in caught.value.message and "step 2" in caught.value.hint
    assert checkpoints(out) == ["step-00000002", "step-00000003"] and no_result(out)
    shutil.rmtree(broken.parent)
    observer = Stopper()
    pretrain(sources, out, observer)
    assert observer.steps == list(range(3, STEPS + 1))


def test_without_resuming_a_damaged_checkpoint_is_no_matter(sources: Path, out: Path) -> None:
    index = out / "checkpoints" / "step-00000003" / "state.json"
    index.unlink()
    index.write_text("{}")
    observer = Stopper()
    pretrain(sources, out, observer, resume=False, steps=1)
    assert observer.steps == [1] and checkpoints(out) == ["step-00000001"]


def test_the_result_of_another_run_is_not_overwritten(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "result.json").write_text('{"key": "other"}')
    with pytest.raises(OutputError) as caught:
        pretrain(sources, tmp_path / "run")
    assert caught.value.code == "output_conflict" and "another output folder" in caught.value.hint
    assert (tmp_path / "run" / "result.json").read_text() == '{"key": "other"}'


def test_a_disk_without_room_is_refused_before_training(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.files.disk.free_bytes", lambda folder: 200 * 2**20)
    observer = Stopper()
    with pytest.raises(OutputError) as caught:
        pretrain(sources, tmp_path / "run", observer)
    assert caught.value.code == "disk_full" and "200.0 MiB free" in caught.value.message
    assert observer.steps == []


@pytest.mark.slow
def test_a_file_that_vanishes_during_training_is_named_and_the_checkpoint_stays(tmp_path: Path) -> None:
    own, aside, run = tmp_path / "sources", tmp_path / "aside", tmp_path / "run"
    own.mkdir()
    # Pictures are opened anew for each patch; a raster that is open stays readable after it was removed.
    for number in range(10):
        picture = scene(number, 3, 96, 96) / 10
        write_raster(own / f"{number}.png", picture, driver="PNG", dtype="uint8", tiled=False, compress=None)
    with pytest.raises(InputError) as caught:
        pretrain(own, run, Stopper(3, lambda: own.rename(aside)), cache=False, steps=50)
    assert ".png" in caught.value.message and caught.value.hint
    last = int(checkpoints(run)[-1][-8:])
    assert last >= 2 and no_result(run)
    # Once they are back, the run goes on from the last good checkpoint.
    aside.rename(own)
    observer = Stopper(last + 1)
    with pytest.raises(JobCancelled):
        pretrain(own, run, observer, cache=False, steps=50)
    assert observer.steps[0] == last + 1


def test_with_the_packed_cache_vanished_files_do_not_matter(sources: Path, tmp_path: Path) -> None:
    own = Path(shutil.copytree(sources, tmp_path / "sources"))
    result = pretrain(own, tmp_path / "run", Stopper(1, lambda: shutil.rmtree(own)), steps=2)
    assert Path(result.encoder).is_file()


def test_fewer_patches_than_a_batch_is_said_with_both_numbers(sources: Path, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"75 patches.* 128"):
        pretrain(sources, tmp_path / "run", batch_size=128)
    assert no_result(tmp_path / "run")


def test_one_scene_only_is_warned_of_and_refused_where_nothing_is_left(tmp_path: Path) -> None:
    one = images(tmp_path / "one", 1)
    assert plan(one).remarks[-1].code == "swimdiff.one_scene"
    with pytest.raises(ParameterError, match="one scene") as caught:
        pretrain(one, tmp_path / "drop", scene_labels="drop")
    assert "Scene-wide matching" in caught.value.hint


def test_scenes_too_small_to_matter_are_warned_of(tmp_path: Path) -> None:
    many = images(tmp_path / "many", 24, 32)  # one patch a scene
    found = plan(many)
    assert found.remarks[-1].code == "swimdiff.small_scenes"
    assert found.method_figures == {"expected_same_scene": pytest.approx((12 + 7) / 24)}
    (start,) = plan(many, scene_labels="none").remarks
    assert start.code == "pretraining.starts_at_random"


def test_images_without_data_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        pretrain(nodata_image(tmp_path / "empty.tif"), tmp_path / "run")
    assert caught.value.code == "no_valid_data"
    assert no_result(tmp_path / "run")


def test_images_with_other_bands_are_refused(sources: Path, tmp_path: Path) -> None:
    own = Path(shutil.copytree(sources, tmp_path / "sources"))
    three = write_raster(tmp_path / "three.tif", scene(3, 3, 160, 160))
    with pytest.raises(SwimdiffError, match="bands"):
        pretrain(Path(f"{own}\n{three}"), tmp_path / "run", bands="")


def test_a_batch_that_cannot_be_shared_out_is_refused(sources: Path, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="3 parts"):
        pretrain(sources, tmp_path / "run", accumulation=3)


def test_an_encoder_of_another_kind_is_refused(sources: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    other = "efficientnet_lite0"
    save_encoder(path, random_encoder(3, 0, other), Card(other, ("red", "green", "blue")))
    with pytest.raises(ModelError, match="is a efficientnet_lite0; this run trains a resnet18") as caught:
        pretrain(sources, tmp_path / "run", start_from=str(path))
    assert "Set “Encoder” to efficientnet_lite0" in caught.value.hint


def test_a_second_run_in_the_same_folder_is_refused(sources: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    refused: list[OutputError] = []

    def second() -> None:
        with pytest.raises(OutputError) as caught:
            pretrain(sources, run)
        refused.append(caught.value)

    pretrain(sources, run, Stopper(1, second), steps=1)
    assert [error.code for error in refused] == ["output_busy"]
