"""IR-MAD on hyperspectral pairs: mixtures of a few materials, bands that repeat others, dead bands, few pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.stats import chi2

from engine.change.canonical import chi_square_survival
from engine.change.irmad import IrMad
from engine.change.maps import PairMaps
from engine.change.normalise import fit_scale
from engine.change.survey import Survey
from engine.observer import SilentObserver
from tests.engine.change.pairs import open_pair
from tests.engine.rasters import Fake, write

CHANGED = np.s_[20:32, 30:44]


def mixtures(bands: int, noise: float, size: int = 96) -> tuple[np.ndarray, np.ndarray]:
    """Two dates of four materials; the second is brighter, and other ground in a square."""
    rng = np.random.default_rng(0)
    share = rng.normal(size=(4, size // 8, size // 8)).repeat(8, 1).repeat(8, 2) + rng.normal(0, 0.1, (4, size, size))
    place = np.linspace(0, 1, bands)
    spectra = np.stack([0.3 + 0.2 * np.sin(3 * place + k) + 0.1 * k * place for k in range(4)])
    clean = np.tensordot(spectra.T, share, 1)
    before, after = (clean * gain + noise * rng.normal(size=clean.shape) for gain in (1.0, 1.1))
    after[(slice(None), *CHANGED)] = after[(slice(None), *CHANGED)][:, ::-1] * 0.7 + 0.2
    return before, after


def found(folder: Path, before: np.ndarray, after: np.ndarray, dtype: str = "int16") -> np.ndarray:
    """Scores of a pair, [h, w]."""
    scale = 5_000 if dtype == "int16" else 1
    paths = [
        write(folder / name, Fake(), (values * scale).clip(-32_000, 32_000).astype(dtype))
        for name, values in (("b.tif", before), ("a.tif", after))
    ]
    bands = len(before)
    pair = open_pair(*paths)
    survey = Survey(pair, 0, torch.device("cpu"), SilentObserver())
    scaling = fit_scale("moments", *survey.pixels(2 * bands))
    detector = IrMad(bands)
    detector.fit(survey, scaling, SilentObserver())
    other = IrMad(bands)
    other.load_state(detector.state())
    maps = PairMaps(next(iter(pair.tiles(1024))), scaling, torch.device("cpu"))
    score = detector.raw(maps).numpy()
    np.testing.assert_array_equal(other.raw(maps).numpy(), score)
    return score


def assert_separates(score: np.ndarray) -> None:
    inside = np.zeros(score.shape, bool)
    inside[CHANGED] = True
    assert np.isfinite(score).all()
    assert np.quantile(score[inside], 0.05) > np.quantile(score[~inside], 0.95)


@pytest.mark.parametrize(("bands", "noise"), [(17, 5e-4), (20, 5e-4), (64, 2e-4), (180, 5e-4)])
def test_the_square_is_found(tmp_path: Path, bands: int, noise: float) -> None:
    assert_separates(found(tmp_path, *mixtures(bands, noise)))


@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_bands_that_repeat_others_or_are_dead_do_no_harm(tmp_path: Path, dtype: str) -> None:
    before, after = mixtures(20, 1e-3)
    for values in (before, after):
        values[5], values[6], values[7] = values[4], 2 * values[3] + values[2], 0.1
    assert_separates(found(tmp_path, before, after, dtype))


def test_without_noise_there_are_as_many_directions_as_materials(tmp_path: Path) -> None:
    assert_separates(found(tmp_path, *mixtures(30, 0.0), "float32"))


def test_fewer_pixels_than_bands_are_compared_in_few_directions(tmp_path: Path) -> None:
    before, after = (values[:, :9, :9] for values in mixtures(120, 1e-3))
    assert np.isfinite(found(tmp_path, before, after)).all()


@pytest.mark.parametrize("degrees", [1, 2, 3, 16, 17, 20, 64, 180, 400])
def test_probabilities_of_any_size_are_probabilities(degrees: int) -> None:
    values = torch.cat([torch.linspace(0, 1000, 400), torch.tensor([1e4, 1e8, 1e30])])
    survival = chi_square_survival(values.clone(), degrees).numpy()
    np.testing.assert_allclose(survival, chi2.sf(values.numpy().astype(np.float64), degrees), atol=1e-5)
