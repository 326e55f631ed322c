"""A band index that is added as CONTRIBUTING.md tells it describes pixels in the jobs; a model's card names it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rasterio

from engine.classifiers.files import load_classifier
from engine.contract.errors import ModelError
from engine.contract.model_card import read_model_card
from tests.engine import rasters
from tests.engine.extending import Copy
from tests.engine.labels.made import box, write

pytestmark = pytest.mark.slow

INDEX = '''"""The normalised difference of near infrared and red, which tells green plants."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from engine.pixels.base import DateBands


class VegetationIndex:
    """NDVI; see `Descriptor`.

    Args:
        bands: what each shows; red and nir are among them.
    """

    channels, halo_px = 1, 0

    def __init__(self, bands: Sequence[str]) -> None:
        self._red, self._near = bands.index("red"), bands.index("nir")

    def describe(self, date: DateBands, rows: slice, cols: slice) -> Tensor:
        """See `Descriptor`."""
        red, near = (date.values[place, rows, cols] for place in (self._red, self._near))
        return ((near - red) / (near + red).clamp(min=1e-6))[None]
'''
ENTRY = '    "ndvi": DescriptorEntry(VegetationIndex, ("NDVI",), bands=("red", "nir")),\n'
LAST = '    "texture": DescriptorEntry(lambda bands: Texture(len(bands)), ("their texture",), 0.5),\n'


@pytest.fixture(scope="module")
def extended(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    copy = Copy(root, tmp_path_factory.mktemp("copies") / "copy")
    copy.add("engine/pixels/vegetation.py", INDEX)
    imported = "from engine.pixels.texture import Texture\n"
    line = "from engine.pixels.vegetation import VegetationIndex\n"
    copy.edit("engine/pixels/descriptors.py", (imported, imported + line), (LAST, LAST + ENTRY))
    return copy


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fake = rasters.Fake(bands=4, nodata=None, descriptions=("B02", "B03", "B04", "B08"))
    return rasters.write(tmp_path_factory.mktemp("images") / "image.tif", fake)


@pytest.fixture(scope="module")
def model(extended: Copy, image: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that was trained in the copy."""
    folder = tmp_path_factory.mktemp("trained")
    shapes = [box(4, 4, 8, 8), box(30, 4, 8, 8), box(4, 30, 8, 8), box(30, 30, 8, 8)]
    labels = write(folder / "labels.gpkg", shapes, ["a", "b", "a", "b"])
    values = ("--encoder", "none", "--validation", "none", "--quiet", "--json")
    done = extended.run("engine", "train-classifier", str(image), str(labels), "--out", str(folder / "out"), *values)
    assert done.returncode == 0, done.stderr
    return Path(json.loads(done.stdout)["model"])


def test_the_jobs_use_it_and_the_card_names_it(extended: Copy, image: Path, model: Path, tmp_path: Path) -> None:
    assert extended.touched == {"engine/pixels/descriptors.py"}
    card = read_model_card(model)
    assert card.settings["descriptors"] == "levels,texture,ndvi" and "NDVI" in card.trained
    done = extended.run("engine", "classify", str(image), str(model), "--out", str(tmp_path / "map"), "--quiet")
    assert done.returncode == 0, done.stderr
    with rasterio.open(tmp_path / "map" / "classes.tif") as dataset:
        assert set(dataset.read(1).flat) == {1, 2}


def test_the_tests_of_the_list_walk_it(extended: Copy) -> None:
    tests = ("tests/engine/pixels/test_descriptors.py", "-k", "ndvi")
    done = extended.run("pytest", "-q", "-p", "no:cacheprovider", *tests)
    assert done.returncode == 0 and "2 passed" in done.stdout, done.stdout[-3000:]


def test_a_version_without_it_names_what_it_does_not_know(model: Path) -> None:
    with pytest.raises(ModelError, match="describes pixels by ndvi, which this version does not know"):
        load_classifier(model)
