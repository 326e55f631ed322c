"""`evaluate` from the command line and through the job: files, figures, bad input."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.backbones.files import load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.errors import InputError, JobCancelled, ModelError, ParameterError
from engine.contract.results import read_result
from engine.contract.results.evaluation import EvaluationAnswer, ImageEvaluation
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.evaluation.made import image_bytes, write_classes, write_place, write_places, zipped

NAMES = {"result.json", "metrics.csv", "figures.png", "report.html"}


def evaluate(observer: SilentObserver | None = None, **values: Any) -> EvaluationAnswer:
    fast = {"encoder": "random", "threads": 1, "device": "cpu", "epochs": 8, "batch_size": 16, "seeds": 2}
    given = {key: str(value) if isinstance(value, Path) else value for key, value in values.items()}
    answer: EvaluationAnswer = run_named("evaluate", {**fast, **given}, observer or SilentObserver())
    return answer


def facts(out: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((out / "result.json").read_text())
    return content


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """An encoder file with its own order of bands and fixed statistics."""
    path = tmp_path / "encoder.safetensors"
    card = Card("resnet18", ("blue", "green", "red"), "fixed", (90.0,) * 3, (50.0,) * 3, name="Our <b>encoder</b>")
    save_encoder(path, random_encoder(3, 5), card)
    return path


@pytest.mark.slow
def test_the_command_line_of_the_probe(tmp_path: Path, root: Path) -> None:
    source, out = zipped(write_classes(tmp_path / "images"), tmp_path / "images.zip"), tmp_path / "out"
    command = [sys.executable, "-m", "engine", "evaluate", "--task", "linear-probe", "--train", str(source), "--test",
               str(source), "--out", str(out), "--encoder", "random"]  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    assert facts(out)["scores"]["accuracy"] == 1.0
    assert "\naccuracy: 1.0\n" in done.stdout
    assert "seed 2    1.0000" in done.stdout and "mean      1.0000" in done.stdout
    assert {path.name for path in out.iterdir()} == NAMES


def test_result_table_and_report_say_the_same(tmp_path: Path, encoder: Path) -> None:
    source, out = write_classes(tmp_path / "images"), tmp_path / "out"
    for path in list((source / "town").iterdir())[:6]:
        path.write_bytes((source / "field" / path.name.replace("town", "field")).read_bytes())  # wrong labels
    result = evaluate(task="knn", train=source, test=source, out=out, encoder=encoder, seeds=3)
    found = facts(out)
    with (out / "metrics.csv").open() as stream:
        rows = {row["row"]: row for row in csv.DictReader(stream)}
    assert list(rows) == ["seed 0", "seed 1", "seed 2", "mean", "spread"]
    accuracy = result.scores["accuracy"]
    assert float(rows["mean"]["accuracy"]) == found["scores"]["accuracy"] == accuracy < 1.0
    assert f"{accuracy:.4f}" in (out / "report.html").read_text()
    assert f"{accuracy:.4f}" in result.text
    assert read_result(ImageEvaluation, out / "result.json").train_images == found["train_images"]
    assert found["encoder"]["name"] == "Our <b>encoder</b>"
    assert "Our &lt;b&gt;encoder" in (out / "report.html").read_text()
    assert (out / "figures.png").read_bytes().startswith(b"\x89PNG")
    assert result.table == str(out / "metrics.csv") and result.result == str(out / "result.json")


def test_bands_are_taken_in_the_order_of_the_card(tmp_path: Path, encoder: Path) -> None:
    source = write_classes(tmp_path / "images", each=3)
    evaluate(task="knn", train=source, test=source, out=tmp_path / "a", encoder=encoder, seeds=1)
    assert ["Images", "16 x 16 px, bands 3, 2, 1"] in facts(tmp_path / "a")["protocol"]
    evaluate(task="knn", train=source, test=source, out=tmp_path / "b", bands="red,green", seeds=1)
    assert ["Images", "16 x 16 px, bands 1, 2"] in facts(tmp_path / "b")["protocol"]
    with pytest.raises(ParameterError, match="nir"):
        evaluate(task="knn", train=source, test=source, out=tmp_path / "c", bands="nir", seeds=1)


@pytest.fixture
def standardised(tmp_path: Path) -> Path:
    """An encoder for red, green and blue that takes the statistics of the data."""
    path = tmp_path / "standardised.safetensors"
    save_encoder(path, random_encoder(3, 5, "efficientnet_lite0"), Card("efficientnet_lite0", ("red", "green", "blue")))
    return path


def spread_over(out: Path) -> list[str]:
    """The bands that the result says an encoder was spread over."""
    return [remark["values"]["bands"] for remark in facts(out)["remarks"] if remark["code"] == "encoders.spread"]


def test_an_encoder_is_spread_over_named_bands(tmp_path: Path, standardised: Path) -> None:
    source = write_classes(tmp_path / "images", each=4)
    for bands, shown, told in (
        ("red", "1", ["red"]),
        ("blue,red", "3, 1", ["blue, red"]),
        ("blue,green,red", "1, 2, 3", []),
        ("", "1, 2, 3", []),
    ):
        out = tmp_path / f"out{bands}"
        evaluate(task="knn", train=source, test=source, out=out, encoder=standardised, bands=bands, seeds=1)
        assert ["Images", f"16 x 16 px, bands {shown}"] in facts(out)["protocol"]
        assert spread_over(out) == told


@pytest.mark.parametrize("supervision", ["frozen", "fine-tuned"])
def test_change_is_learned_from_more_bands_than_the_encoder_has(
    tmp_path: Path, standardised: Path, supervision: str
) -> None:
    bands = ("nir", "red", "green", "blue")
    for number in range(4):
        write_place(tmp_path / "places" / f"place_{number}", number, 96, bands=bands)
    source, out = tmp_path / "places", tmp_path / "out"
    given = {"task": "change", "supervision": supervision, "train": source, "test": source, "epochs": 2, "seeds": 1}
    evaluate(**given, out=out, encoder=standardised, bands="nir,red,green,blue")
    assert spread_over(out) == ["nir, red, green, blue"]
    assert 0.0 <= facts(out)["scores"]["f1"] <= 1.0


def test_several_labels_are_measured_by_average_precision(tmp_path: Path) -> None:
    folder = write_classes(tmp_path / "images")
    lines = ["file,land,water"]
    for path in sorted(folder.rglob("*.png")):
        lines.append(
            f"{path.relative_to(folder).as_posix()},{int('water' not in path.name)},{int('field' not in path.name)}"
        )
    (tmp_path / "labels.csv").write_text("\n".join(lines))
    result = evaluate(
        task="linear-probe", train=folder, test=folder, labels=tmp_path / "labels.csv", out=tmp_path / "out"
    )
    assert result.scores["average_precision"] > 0.95
    assert "fitted to its end by L-BFGS" in dict(facts(tmp_path / "out")["protocol"])["Task"]
    assert facts(tmp_path / "out")["classes"] == ["land", "water"]


@pytest.mark.parametrize(
    ("supervision", "decoder"),
    [("frozen", "unet"), ("frozen", "tokens"), ("fine-tuned", "unet"), ("fine-tuned", "tokens"), ("none", "unet")],
)
def test_change_is_measured_on_places_of_their_own(tmp_path: Path, supervision: str, decoder: str) -> None:
    source = write_places(tmp_path / "places", 4, 96)
    write_place(tmp_path / "places" / "without", 9, 96, truth=False)
    result = evaluate(
        task="change", train=source, test=source, out=tmp_path / "out", supervision=supervision, epochs=6, seeds=1,
        batch_size=4, seed=3, decoder=decoder,
    )  # fmt: skip
    found = facts(tmp_path / "out")
    for name in ("f1", "precision", "recall", "average_precision"):
        assert 0.0 < found["scores"][name] <= 1.0 and found["scores"][name] == result.scores[name]
    # One pixel in nine changed; a score that knows nothing has that as its average precision.
    assert found["scores"]["average_precision"] > 0.4
    assert [(one.code, one.values["names"]) for one in result.remarks] == [("evaluation.no_truth", "without")]
    if supervision != "none":
        places = found["places"]
        assert len({name for names in places.values() for name in names}) == sum(map(len, places.values())) == 4
        assert [row[0] for row in found["parts"]["rows"]] == places["test"]
        assert ("transformer" in dict(found["protocol"])["Task"]) == (decoder == "tokens")


def test_change_without_labels_needs_no_training_data(tmp_path: Path) -> None:
    source = write_places(tmp_path / "places", 2, 96)
    evaluate(task="change", test=source, out=tmp_path / "out", supervision="none", seeds=1)
    assert [row[0] for row in facts(tmp_path / "out")["parts"]["rows"]] == ["place_0", "place_1"]


def test_bad_input_is_named_and_nothing_is_written(tmp_path: Path, encoder: Path) -> None:
    images, places = write_classes(tmp_path / "images", each=3), write_places(tmp_path / "places", 2, 64)
    (tmp_path / "empty").mkdir()
    grey = tmp_path / "grey"
    for name in ("a", "b"):
        (grey / name).mkdir(parents=True)
        for number in range(2):
            (grey / name / f"{number}.png").write_bytes(image_bytes(np.zeros((1, 16, 16), np.uint8)))
    unlabelled = write_place(tmp_path / "unlabelled", 0, 64, truth=False)
    cases = [
        ({"task": "knn", "train": tmp_path / "empty", "test": images}, InputError, "empty contains no images"),
        ({"task": "knn", "train": "", "test": images}, ParameterError, "Training data"),
        ({"task": "knn", "train": grey, "test": grey, "encoder": encoder}, ModelError, "blue, green, red"),
        ({"task": "change", "train": places, "test": places}, InputError, "1 place is left for training"),
        ({"task": "change", "train": places, "test": unlabelled}, InputError, "has a truth"),
        ({"task": "change", "train": images, "test": places}, InputError, "contains no pair of before and after"),
        ({"task": "knn", "train": images, "test": images, "encoder": tmp_path / "no"}, ModelError, "no"),
    ]
    for number, (values, error, message) in enumerate(cases):
        out = tmp_path / f"out_{number}"
        with pytest.raises(error, match=message):
            evaluate(out=out, **values)
        assert not out.is_dir() or not {path.name for path in out.iterdir()} & NAMES


def test_an_older_result_stays_where_a_run_is_cancelled(tmp_path: Path) -> None:
    class CancelsLater(SilentObserver):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 3

    source, out = write_classes(tmp_path / "images"), tmp_path / "out"
    evaluate(task="knn", train=source, test=source, out=out, seeds=1)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with pytest.raises(JobCancelled):
        evaluate(CancelsLater(), task="linear-probe", train=source, test=source, out=out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_an_encoder_lies_untouched_after_it_was_measured(tmp_path: Path, encoder: Path) -> None:
    before = encoder.read_bytes()
    source = write_classes(tmp_path / "images", each=4)
    evaluate(task="fine-tune", train=source, test=source, out=tmp_path / "out", encoder=encoder, epochs=1, seeds=1)
    assert encoder.read_bytes() == before


def test_the_same_images_on_both_sides_are_refused_or_said(tmp_path: Path, encoder: Path) -> None:
    source, out = write_classes(tmp_path / "images"), tmp_path / "out"
    copied = tmp_path / "copy"
    shutil.copytree(source, copied)
    (copied / "town" / "town_0.png").rename(copied / "town" / "another.png")
    with pytest.raises(InputError, match="All 36 test images are among the training images") as caught:
        evaluate(task="knn", train=source, test=copied, out=out, encoder=encoder, seeds=1)
    assert "same path" in caught.value.hint and not (out / "result.json").exists()
    colour = np.array([[[200]], [[30]], [[90]]], np.uint8)
    (copied / "town" / "another.png").write_bytes(image_bytes(np.broadcast_to(colour, (3, 16, 16))))
    answer = evaluate(task="knn", train=source, test=copied, out=out, encoder=encoder, seeds=1)
    (said,) = [remark for remark in answer.remarks if remark.code == "evaluation.seen_images"]
    assert said.values == {"count": 35, "total": 36} and said.severity == "problem"
    split = evaluate(task="knn", train=source, test=source, out=tmp_path / "split", encoder=encoder, seeds=1)
    assert not any(remark.code == "evaluation.seen_images" for remark in split.remarks)


def test_a_share_carries_its_binomial_error(tmp_path: Path, encoder: Path) -> None:
    source, out = write_classes(tmp_path / "images"), tmp_path / "out"
    for path in list((source / "town").iterdir())[:6]:
        path.write_bytes((source / "field" / path.name.replace("town", "field")).read_bytes())  # wrong labels
    answer = evaluate(task="knn", train=source, test=source, out=out, encoder=encoder, seeds=1)
    found = read_result(ImageEvaluation, out / "result.json")
    share = found.scores["accuracy"]
    expected = (share * (1 - share) / found.test_images) ** 0.5
    assert 0 < expected == pytest.approx(found.errors["accuracy"]) and set(found.errors) <= set(found.scores)
    assert answer.summary.code == "evaluation.done_with_error"
    assert answer.summary.values["error"] == pytest.approx(expected)
    assert answer.summary.values["images"] == found.test_images


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_images_of_the_pretraining_are_said(tmp_path: Path, encoder: Path, packed: bool) -> None:
    source = write_classes(tmp_path / "images")
    learned, card = load_encoder(encoder)
    contents = [path.read_bytes() for path in sorted((source / "town").iterdir())]
    listed = " ".join(f"{zlib.crc32(content):08x}" for content in contents)
    told = replace(card, provenance={"image_checksums": listed, "image_count": "100"}, sha256="")
    seen = tmp_path / "seen.safetensors"
    save_encoder(seen, learned, told)
    test = zipped(source, tmp_path / "copy.zip") if packed else source
    answer = evaluate(task="knn", train=test, test=test, out=tmp_path / "out", encoder=seen, seeds=1)
    (said,) = [remark for remark in answer.remarks if remark.code == "evaluation.pretrained_on"]
    assert said.values["listed"] == len(contents) and said.values["all"] == 100
    assert 0 < said.values["count"] < said.values["total"]  # of the part that is tested
    plain = evaluate(task="knn", train=test, test=test, out=tmp_path / "plain", encoder=encoder, seeds=1)
    assert not any(remark.code == "evaluation.pretrained_on" for remark in plain.remarks)
