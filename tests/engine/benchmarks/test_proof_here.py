"""The proof on this machine: pieces of any length, finished rows kept, images that are measured on left out."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from benchmarks import pretraining_quality
from benchmarks.proof import here
from benchmarks.proof.at_hand import read_set
from benchmarks.proof.corpora import sources
from benchmarks.proof.probes import SPLIT_SEED, TEST_SHARE
from benchmarks.proof.results import read_results
from benchmarks.proof.rows import Pretraining
from benchmarks.proof.table import blocks
from engine.backbones.files import load_encoder
from engine.data.split import test_part as part_that_is_measured
from tests.engine.evaluation.made import write_classes, write_places, zipped


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_places(folder / "oscd", 4)
    for name in ("eurosat/eurosat_rgb.zip", "ucmerced/ucmerced_128.zip"):
        (folder / name).parent.mkdir()
        write_classes(folder / "images", 6, 64)
        zipped(folder / "images", folder / name)
        shutil.rmtree(folder / "images")
    return folder


def words(data: Path, folder: Path) -> list[str]:
    return ["--data", str(data), "--folder", str(folder), "--rows", "start", "moco", "--starts", "imagenet",
            "--seeds", "0", "--steps", "3", "--batch-size", "4", "--pretrain", "queue_size=4", "view_px=32",
            "checkpoint_steps=1", "--families", "oscd", "--sizes", "32", "--folds", "2", "--change-epochs", "1",
            "--device", "cpu", "--threads", "1"]  # fmt: skip


def test_no_corpus_holds_what_is_measured_on(data: Path, tmp_path: Path) -> None:
    found = read_set(data, "eurosat")
    measured = part_that_is_measured(found.names, found.groups, TEST_SHARE, SPLIT_SEED)
    kept = {name for name, left_out in zip(found.names, measured.tolist(), strict=True) if not left_out}
    paths = sources(data, tmp_path, "mixed")
    assert sum(path.endswith(".tif") for path in paths) == 8 and len(paths) == 10
    with zipfile.ZipFile(next(path for path in paths if "eurosat" in path)) as opened:
        assert set(opened.namelist()) == kept and 0 < len(kept) < len(found.names)
    assert len(sources(data, tmp_path, "cities")) == 8
    for corpus, name in (("aerial", "ucmerced_training.zip"), ("eurosat", "eurosat_training.zip")):
        assert [Path(path).name for path in sources(data, tmp_path, corpus)] == [name]
    with pytest.raises(FileNotFoundError, match="oscd"):
        sources(tmp_path, tmp_path, "cities")


@pytest.mark.slow
def test_pieces_of_any_length_add_up_and_nothing_is_done_twice(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = pretraining_quality.plan_of(pretraining_quality.arguments().parse_args(words(data, tmp_path / "proof")))
    assert [one.name for one in plan.pretrainings] == ["mixed-imagenet-start-0", "mixed-imagenet-moco-0"]
    assert len(here.go_on(plan, 0.0)) == 8 and not plan.results.exists()
    assert "not known yet" in here.remaining_text(plan)

    # A piece that ends while the encoder learns: the checkpoint stays, and the next piece goes on from it.
    moco = plan.pretrainings[1]
    monkeypatch.setattr(here.Piece, "over", property(lambda _: any(here.folder_of(plan, moco).glob("checkpoints/*"))))
    assert here.STEPS["pretrain"](plan, moco, here.Piece(1.0, 0.0)) == {}
    assert here.todo(plan, moco)[0] == "pretrain" and list(here.folder_of(plan, moco).glob("checkpoints/*"))
    monkeypatch.undo()

    monkeypatch.setattr(sys, "argv", ["pretraining_quality", *words(data, tmp_path / "proof")])
    assert pretraining_quality.main() == 0
    printed = capsys.readouterr().out
    assert "all is done" in printed and "| + MoCo v2 |" in printed and "free oscd fused" in printed
    read = {result.pretraining: result for result in read_results(plan.results)}
    assert set(read) == {Pretraining("start"), moco}
    for result in read.values():
        assert {
            "eurosat_linear_32",
            "ucmerced_neighbours_32",
            "oscd_frozen_1_epochs_2_folds_f1",
            "free_oscd_deep",
        } <= set(result.figures)
        assert all(0.0 <= value <= 1.0 for value in result.figures.values()) and result.seconds > 0.0

    lines = plan.results.read_text()
    monkeypatch.setattr(here, "STEPS", {})
    assert here.go_on(plan, None) == [] and plan.results.read_text() == lines
    monkeypatch.setattr(sys, "argv", ["pretraining_quality", "--table", str(plan.results)])
    assert pretraining_quality.main() == 0 and "| + MoCo v2 |" in capsys.readouterr().out


def test_how_long_the_rest_takes_follows_from_what_the_same_took(data: Path, tmp_path: Path) -> None:
    given = [*words(data, tmp_path), "--seeds", "0", "1", "2", "--measures", "scenes"]
    plan = pretraining_quality.plan_of(pretraining_quality.arguments().parse_args(given))
    start, moco, *others = plan.pretrainings
    assert [one.seed for one in others] == [1, 2]
    for one, seconds in ((start, 60.0), (moco, 3600.0)):
        here.folder_of(plan, one).mkdir()
        (here.folder_of(plan, one) / "done").touch()
        here._keep(plan, one, {"eurosat_linear_32": 0.5, "ucmerced_linear_32": 0.5}, seconds)
    here._keep(plan, others[0], {}, 1800.0)
    assert here.todo(plan, moco) == [] and here.todo(plan, others[0]) == ["pretrain", "scenes"]
    assert here.remaining_text(plan) == "2 of 4 left, about 1.5 hours"


def test_an_encoder_of_other_steps_is_not_taken_for_that_of_these(data: Path, tmp_path: Path) -> None:
    plan, longer = (
        pretraining_quality.plan_of(pretraining_quality.arguments().parse_args([*words(data, tmp_path), *more]))
        for more in ([], ["--steps", "4"])
    )
    start, moco = plan.pretrainings
    for one in (start, moco):
        here.folder_of(plan, one).mkdir(exist_ok=True)
        (here.folder_of(plan, one) / "done").touch()
    assert "pretrain" not in here.todo(plan, moco)
    assert "pretrain" in here.todo(longer, moco) and "pretrain" not in here.todo(longer, start)
    assert here.encoder_path(longer, moco) != here.encoder_path(plan, moco)


def test_a_measure_is_taken_once_more_where_more_of_it_is_asked_for(data: Path, tmp_path: Path) -> None:
    plan, more, fewer = (
        pretraining_quality.plan_of(pretraining_quality.arguments().parse_args([*words(data, tmp_path), *asked]))
        for asked in ([], ["--sizes", "32", "64", "--families", "oscd", "water"], ["--sets", "eurosat"])
    )
    start = plan.pretrainings[0]
    change = "oscd_frozen_1_epochs_2_folds_f1"
    here._keep(plan, start, {"eurosat_linear_32": 0.5}, 1.0)
    assert "scenes" in here.todo(plan, start) and "scenes" not in here.todo(fewer, start)
    figures = {"ucmerced_linear_32": 0.5, change: 0.5, "free_oscd_fused": 0.5, "free_oscd_deep": 0.5}
    here._keep(plan, start, figures, 1.0)
    assert here.todo(plan, start) == ["pretrain"]
    assert here.todo(more, start) == ["pretrain", "scenes", "label-free"]


def test_another_architecture_has_starts_and_encoders_of_its_own(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [*words(data, tmp_path), "--starts", "random"]
    usual, other = (
        pretraining_quality.plan_of(pretraining_quality.arguments().parse_args([*given, *asked]))
        for asked in ([], ["--backbone", "resnet18"])
    )
    start, moco = usual.pretrainings
    assert all(here.folder_of(usual, one) != here.folder_of(other, one) for one in (start, moco))
    assert [moco.fields(plan.shared)["backbone"] for plan in (usual, other)] == ["efficientnet_lite0", "resnet18"]
    here.STEPS["pretrain"](other, start, here.Piece(None, 0.0))
    assert load_encoder(here.encoder_path(other, start))[1].architecture == "resnet18"
    for plan, value in ((usual, 0.25), (other, 0.75)):
        for one in (start, moco):
            here._keep(plan, one, {"eurosat_linear_32": value}, 1.0)
    found = blocks(read_results(usual.results))
    assert sorted(block.rows["start"]["eurosat_linear_32"].mean for block in found) == [0.25, 0.75]
    monkeypatch.setattr(sys, "argv", ["pretraining_quality", *words(data, tmp_path), "--backbone", "resnet18"])
    with pytest.raises(SystemExit):
        pretraining_quality.main()
    assert "no ImageNet weights" in capsys.readouterr().err


def test_change_of_a_quick_trial_is_not_taken_for_the_whole(data: Path, tmp_path: Path) -> None:
    quick, folds, whole = (
        pretraining_quality.plan_of(pretraining_quality.arguments().parse_args([*words(data, tmp_path), *asked]))
        for asked in ([], ["--folds", "5"], ["--folds", "5", "--change-epochs", "60"])
    )
    start = quick.pretrainings[0]
    here._keep(quick, start, {"oscd_frozen_1_epochs_2_folds_f1": 0.5}, 1.0)
    assert ["change" in here.todo(plan, start) for plan in (quick, folds, whole)] == [False, True, True]
    here._keep(quick, start, {"oscd_frozen_f1": 0.5}, 1.0)
    assert ["change" in here.todo(plan, start) for plan in (quick, folds, whole)] == [False, True, False]
