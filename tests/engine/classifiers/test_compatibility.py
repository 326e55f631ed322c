"""An image that does not fit a classifier is refused by name, or warned about where that is allowed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.classifiers.compatibility import check_compatible
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.model_card import ModelCard
from engine.contract.remarks import sentence
from engine.raster.reading.image_stack import ImageStack, describe_stack
from tests.engine import rasters

NAMES = ("B02", "B03", "B04", "B08")
FAKE = replace(rasters.PLAIN, descriptions=NAMES, nodata=0.0, hole=(slice(0, 60), slice(0, 137)))
CARD = ModelCard(
    "quick", (LabelClass(1, "a", "#000000"), LabelClass(2, "b", "#ffffff")), ("blue", "green", "red", "nir"), NAMES,
    mean=(2000.0,) * 4, deviation=(900.0,) * 4, low=(300.0,) * 4, high=(4000.0,) * 4, resolution_m=10.0, name="Fields",
)  # fmt: skip


def scene(folder: Path, fake: rasters.Fake = FAKE, data: np.ndarray | None = None, **job: str) -> ImageStack:
    path = rasters.write(folder / "a.tif", fake, data)
    return describe_stack(TrainClassifier(raster=str(path), labels="x", out="x", **job))


def test_a_scene_of_the_same_kind_passes(tmp_path: Path) -> None:
    one = scene(tmp_path)
    assert check_compatible(CARD, one) == []
    assert one.grid.ground_resolution_m == pytest.approx(10.0, rel=1e-3)


def test_degrees_are_measured_on_the_ground(tmp_path: Path) -> None:
    found = scene(tmp_path, replace(FAKE, crs="EPSG:4326", transform=rasters.DEGREES)).grid.ground_resolution_m
    assert found == pytest.approx(np.sqrt(7.9 * 11.1), rel=0.02)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"bands": "1,2,3"}, "trained on 4 bands"), ({"bands": "4,3,2,1"}, "1: blue in the model, nir in the image")],
)
def test_other_bands_are_refused_whatever_is_allowed(tmp_path: Path, change: dict[str, str], words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        check_compatible(CARD, scene(tmp_path, **change), allow_mismatch=True)
    assert caught.value.code is ErrorCode.BANDS and "Fields" in caught.value.message


def test_bands_that_are_not_known_are_taken_in_order_with_a_warning(tmp_path: Path) -> None:
    (said,) = check_compatible(CARD, scene(tmp_path, replace(FAKE, descriptions=())))
    assert said.code == "classification.bands_unknown" and "model's order" in sentence(said)


def test_a_layer_in_false_colours_is_no_reason_to_refuse_its_file(tmp_path: Path) -> None:
    nameless = replace(FAKE, descriptions=())
    assert [one.code for one in check_compatible(CARD, scene(tmp_path, nameless, visible_bands="3,2,1"))] == [
        "classification.bands_unknown"  # of the fourth, nobody says anything
    ]
    (said,) = check_compatible(CARD, scene(tmp_path, nameless, visible_bands="4,3,2"))
    assert said.code == "classification.bands_said" and "2: green in the model, blue in the image" in sentence(said)


def test_another_number_of_dates_is_refused(tmp_path: Path) -> None:
    other = rasters.write(tmp_path / "b.tif", replace(FAKE, seed=1))
    two = scene(tmp_path, after=str(other))
    with pytest.raises(InputError, match="maps one date, but two were given"):
        check_compatible(CARD, two)
    double = {name: getattr(CARD, name) * 2 for name in ("mean", "deviation", "low", "high")}
    assert check_compatible(replace(CARD, dates=2, **double), two) == []
    with pytest.raises(InputError, match=r"only .*a\.tif was given") as caught:
        check_compatible(replace(CARD, dates=2, **double), scene(tmp_path))
    assert "“Second date”" in caught.value.hint


@pytest.mark.parametrize("factor", [0.6, 1.6])
def test_another_ground_resolution_is_named(tmp_path: Path, factor: float) -> None:
    one = scene(tmp_path)
    card = replace(CARD, resolution_m=10.0 * factor)
    with pytest.raises(InputError, match="ground resolution of 10 m") as caught:
        check_compatible(card, one)
    assert "“Classify anyway”" in caught.value.hint
    assert len(check_compatible(card, one, allow_mismatch=True)) == 1
    assert check_compatible(replace(CARD, resolution_m=14.0), one) == []


def test_other_values_are_named_with_their_band(tmp_path: Path) -> None:
    data = rasters.pattern(FAKE).astype(np.float32)
    data[2] /= 10000.0
    one = scene(tmp_path, replace(FAKE, dtype="float32"), data)
    with pytest.raises(InputError, match="B04: 100% of the pixels lie outside of 300 to 4000") as caught:
        check_compatible(CARD, one)
    assert "B02" not in caught.value.message
    (said,) = check_compatible(CARD, one, allow_mismatch=True)
    assert "B04" in sentence(said)
