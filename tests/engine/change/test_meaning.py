"""What things are: the deepest map of an encoder, compared cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.backbones.files import save_encoder
from engine.backbones.registry import BACKBONES, random_encoder
from engine.change import cells, deep_map
from engine.change.cells import bilinear
from engine.change.looks import context_px, look_at, meaning_weight
from engine.change.meaning import best_match_distance
from engine.contract.card import Card
from tests.engine.change.pairs import fitted, open_pair, score_all
from tests.engine.rasters import Fake, write_pair


@pytest.mark.parametrize(
    ("metres", "enlargement", "weight"),
    [(0.1, 1, 20.0), (0.25, 2, 8.0), (0.5, 4, 4.0), (1.0, 2, 2.0), (1.5, 2, 1.333), (2.0, 1, 1.0), (3.0, 1, 0.667)],
)
def test_the_ground_decides_how_things_are_looked_at(metres: float, enlargement: int, weight: float) -> None:
    look = look_at(metres, 32)
    assert (look.enlargement, look.tolerance_cells) == (enlargement, int(enlargement > 1))
    assert meaning_weight(metres) == pytest.approx(weight, rel=1e-2)


@pytest.mark.parametrize(("metres", "wide_px"), [(0.1, 16.0), (0.5, 8.0), (1.0, 4.0), (2.0, 2.0), (3.0, 2.0)])
def test_scores_that_belong_together_are_those_of_a_house(metres: float, wide_px: float) -> None:
    assert context_px(metres) == wide_px


@pytest.mark.parametrize("metres", [3.1, 5.0, 10.0, 30.0])
def test_coarse_pixels_are_no_things(metres: float) -> None:
    assert meaning_weight(metres) == 0.0


def slow_distance(before: torch.Tensor, after: torch.Tensor, reach: int) -> torch.Tensor:
    """The same, cell by cell."""

    def way(one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
        _, height, width = one.shape
        found = torch.zeros(height, width)
        for row in range(height):
            for col in range(width):
                near = [
                    torch.cosine_similarity(one[:, row, col], other[:, i, j], dim=0)
                    for i in range(max(0, row - reach), min(height, row + reach + 1))
                    for j in range(max(0, col - reach), min(width, col + reach + 1))
                ]
                found[row, col] = 1.0 - torch.stack(near).max()
        return found

    return 0.5 * (way(before, after) + way(after, before))


@pytest.mark.parametrize("reach", [0, 1, 2])
def test_the_best_match_is_found_as_cell_by_cell(reach: int) -> None:
    before, after = torch.randn(2, 7, 5, 6, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(best_match_distance(before, after, reach), slow_distance(before, after, reach))


def test_what_moved_by_a_cell_is_no_change_and_light_is_none() -> None:
    before = torch.randn(9, 8, 8, generator=torch.Generator().manual_seed(0))
    moved = torch.roll(before, 1, dims=2)
    assert best_match_distance(before, moved, 1)[:, 1:-1].max() < 1e-5
    assert best_match_distance(before, moved, 0).mean() > 0.5
    assert best_match_distance(before, 3.0 * before, 0).max() < 1e-5


def test_between_cells_values_are_interpolated_and_go_on_beyond() -> None:
    found = bilinear(
        torch.tensor([[0.0, 1.0], [2.0, 3.0]]), torch.tensor([-2.0, 0.25, 5.0]), torch.tensor([-1.0, 0.5, 1.0])
    )
    torch.testing.assert_close(found, torch.tensor([[0.0, 0.5, 1.0], [0.5, 1.0, 1.5], [2.0, 2.5, 3.0]]))


@pytest.mark.parametrize("architecture", list(BACKBONES))
def test_every_encoder_has_such_a_map(architecture: str) -> None:
    encoder = random_encoder(3, 0, architecture)
    with torch.inference_mode():
        found = encoder.meaning_of(torch.randn(1, 3, 70, 100, generator=torch.Generator().manual_seed(0)))
    stride = encoder.meaning.stride_px
    assert found.shape == (1, encoder.meaning.channels, -(-70 // stride), -(-100 // stride))


def written(folder: Path, architecture: str) -> Path:
    found = folder / "deep.safetensors"
    save_encoder(found, random_encoder(3, 1, architecture), Card(architecture, ("red", "green", "blue")))
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small encoder."""
    return written(tmp_path, "efficientnet_lite0")


@pytest.mark.parametrize("method", ["deep", "fused"])
def test_scores_do_not_depend_on_the_window_and_a_state_gives_them_again(
    tmp_path: Path, path: Path, method: str
) -> None:
    fake = Fake(height=150, width=170, descriptions=("B02", "B03", "B04", "B08"))
    pair = open_pair(*write_pair(tmp_path / "pair", fake))
    options = {"encoder": str(path), "encoder_places": (2, 1, 0), "ground_m": 2.0}
    scorer = fitted(pair, method, **options)
    whole, tiled = score_all(pair, scorer), score_all(pair, scorer, 64)
    assert abs(whole - tiled).max() < 1e-4 * whole.max()
    assert "what things are, by the map stage7 of deep.safetensors" in scorer.text
    other = fitted(pair, method, **{**options, "ground_m": 10.0})
    assert "what things are" not in other.text and abs(score_all(pair, other) - whole).max() > 1e-3
    other = fitted(pair, method, **options)
    other.load_state(scorer.state())
    assert abs(score_all(pair, other) - whole).max() == 0.0


def test_blocks_leave_no_trace(tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = open_pair(*write_pair(tmp_path / "pair", Fake(height=150, width=170, descriptions=("B02", "B03", "B04"))))
    options = {"encoder": str(path), "encoder_places": (2, 1, 0), "ground_m": 2.0}
    whole = fitted(pair, "deep", **options).state()["detector.meaning.cells"]
    monkeypatch.setattr(deep_map, "BLOCK_CELLS", 2)
    monkeypatch.setattr(cells, "PASS_WINDOW_PX", 64)
    # Around each block the encoder sees five cells more, which is all that this image has.
    torch.testing.assert_close(fitted(pair, "deep", **options).state()["detector.meaning.cells"], whole)
    assert whole.shape == (5, 6) and whole.max() > 0.0


def test_blocks_begin_where_windows_of_attention_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = open_pair(*write_pair(tmp_path / "pair", Fake(height=230, width=280, descriptions=("B02", "B03", "B04"))))
    options = {"encoder": str(written(tmp_path, "swin_t")), "encoder_places": (2, 1, 0), "ground_m": 2.0}
    whole = fitted(pair, "deep", **options).state()["detector.meaning.cells"]
    monkeypatch.setattr(deep_map, "BLOCK_CELLS", 2)
    monkeypatch.setattr(cells, "PASS_WINDOW_PX", 64)
    torch.testing.assert_close(fitted(pair, "deep", **options).state()["detector.meaning.cells"], whole)
    assert whole.shape == (8, 9) and whole.max() > 0.0
