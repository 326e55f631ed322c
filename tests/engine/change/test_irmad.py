"""IR-MAD against a slow textbook version and the chi-square distribution against scipy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.linalg import eigh
from scipy.stats import chi2

from engine.change.base import DetectorSettings
from engine.change.canonical import chi_square_survival
from engine.change.detectors import DETECTORS
from engine.change.irmad import IrMad
from engine.change.maps import PairMaps
from engine.change.normalise import fit_scale
from engine.change.survey import Survey
from engine.observer import SilentObserver
from tests.engine.change.pairs import open_pair
from tests.engine.rasters import Fake, pattern, write


@pytest.mark.parametrize("degrees", [*range(1, 14), 40])
def test_survival_of_chi_square(degrees: int) -> None:
    values = torch.linspace(0.0, 60.0, 301)
    expected = chi2.sf(values.numpy().astype(np.float64), degrees)
    found = chi_square_survival(values.clone(), degrees).numpy()
    assert np.abs(found - expected).max() < 2e-6


def textbook(before: np.ndarray, after: np.ndarray, rounds: int) -> np.ndarray:
    """Square roots of the chi-square sums, [N], from [N, C] float64."""
    weights, bands = np.ones(len(before)), before.shape[1]
    for _ in range(rounds):
        stacked = np.hstack([before, after])
        mean = np.average(stacked, axis=0, weights=weights)
        covariance = np.cov(stacked, rowvar=False, aweights=weights, ddof=0)
        s11, s22, s12 = covariance[:bands, :bands], covariance[bands:, bands:], covariance[:bands, bands:]
        squared, a = eigh(s12 @ np.linalg.solve(s22, s12.T), s11)
        b = np.linalg.solve(s22, s12.T @ a)
        b /= np.sqrt(np.einsum("ij,ik,kj->j", b, s22, b))
        difference = (before - mean[:bands]) @ a - (after - mean[bands:]) @ b
        total = np.sum(difference**2 / (2.0 * (1.0 - np.sqrt(squared))), axis=1)
        weights = chi2.sf(total, bands)
    return np.sqrt(total)


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_streaming_equals_the_textbook(tmp_path: Path, bands: int) -> None:
    fake = Fake(height=211, width=190, bands=bands, nodata=0, hole=(slice(10, 40), slice(20, 70)))
    after = pattern(replace(fake, seed=5)) // 2 + 500
    after[:, 100:130, 100:130] += 900
    pair = open_pair(write(tmp_path / "before.tif", fake), write(tmp_path / "after.tif", fake, after))
    whole = next(iter(pair.tiles(1024)))
    cpu = torch.device("cpu")
    survey = Survey(pair, 0, cpu, SilentObserver())
    scale = fit_scale("moments", *survey.pixels(2 * bands))
    detector = DETECTORS["irmad"].build(DetectorSettings(bands))
    assert isinstance(detector, IrMad)
    detector.fit(survey, scale, SilentObserver())
    found = detector.raw(PairMaps(whole, scale, cpu)).numpy()[whole.valid].astype(np.float64)
    pixels = (image[:, whole.valid].T.astype(np.float64) for image in (whole.before, whole.after))
    expected = textbook(*pixels, detector.passes)
    assert np.max(np.abs(found - expected) / (1.0 + expected)) < 1e-4


def test_it_stops_when_nothing_moves(tmp_path: Path) -> None:
    fake = Fake(bands=2)
    pair = open_pair(write(tmp_path / "before.tif", fake), write(tmp_path / "after.tif", fake))
    survey = Survey(pair, 0, torch.device("cpu"), SilentObserver())
    detector = IrMad(2)
    detector.fit(survey, fit_scale("moments", *survey.pixels(4)), SilentObserver())
    assert detector.passes == 2
