"""Change in pieces: a survey of the whole pair, once, and then the score of each window by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import torch
from safetensors.torch import load, save
from torch import Tensor

from engine.backbones.catalogue import same_encoder
from engine.change.differences import Bytes, Differences
from engine.change.scorer import Scorer, ScorerSettings
from engine.observer import Observer, SilentObserver
from engine.raster.info import FloatArray
from engine.raster.pictures import PictureSampler, Shown
from engine.raster.reading.portions import InPortions
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile, Window

State = dict[str, Tensor]
Roles = tuple[str | None, ...]


@dataclass(frozen=True)
class SurveyedPair:
    """What must be known of a whole pair before any of its windows can be scored by itself.

    Args:
        settings: how it is scored.
        fitted: what was fitted on it, as safetensors.
        halo_px: pixels around a window that its scores depend on.
        align_px: windows begin at multiples of it.
        roles: what each band shows; None where differences are not wanted.
        usual: differences that are usual for the pair, as safetensors; empty without roles.
        pictures: says what quick looks show; None for none.
        weights_sha256: of the encoder that `settings` names by its path; empty for none.
    """

    settings: ScorerSettings
    fitted: bytes
    halo_px: int
    align_px: int
    roles: Roles | None = None
    usual: bytes = b""
    pictures: PictureSampler | None = None
    weights_sha256: str = ""

    def build(self, observer: Observer) -> ScorePiece:
        """Makes the piece that scores a window.

        Raises:
            ModelError: the encoder is not on this machine.
        """
        scorer = Scorer(replace(self.settings, encoder=same_encoder(self.settings.encoder, self.weights_sha256)))
        scorer.load_state(load(self.fitted))
        return ScorePiece(self, scorer, observer)


@dataclass(frozen=True)
class WindowScores:
    """What is known of a window.

    Args:
        core: the window.
        raw: [h, w] at least 0, NaN where there is no data.
        differences: [channels, h, w] as `Differences` stores them; None where they are not wanted.
        shown: in quick looks; None for none.
    """

    core: Window
    raw: FloatArray
    differences: Bytes | None = None
    shown: Shown | None = None


def survey(
    tiles: TileReader,
    scorer: Scorer,
    roles: Roles | None = None,
    observer: Observer | None = None,
    remembered: Callable[[Callable[[], State]], State] = lambda measure: measure(),
) -> SurveyedPair:
    """Learns from a pair all that the score of a window depends on beside its pixels.

    Args:
        tiles: of both dates.
        scorer: not yet fitted; it is afterwards.
        roles: what each band shows, for the differences; None where they are not wanted.
        observer: hears of the progress, and may cancel.
        remembered: gives what was fitted on the pair before, or measures it.

    Raises:
        InputError: no pixel is valid in both dates.
        JobCancelled: where the observer asks for it.
    """
    hears = observer if observer is not None else SilentObserver()

    def measure() -> State:
        scorer.fit(tiles, hears)
        return scorer.state()

    state = remembered(measure)
    scorer.load_state(state)
    usual = b""
    if roles is not None:
        differences = Differences(roles)
        differences.fit(tiles, hears)
        usual = save({name: torch.from_numpy(value) for name, value in differences.state().items()})
    fitted = save({name: value.contiguous() for name, value in state.items()})
    return SurveyedPair(scorer.settings, fitted, scorer.halo_px, scorer.align_px, roles, usual)


class ScorePiece:
    """Scores one window after the other; see `Piece`.

    Args:
        surveyed: the pair.
        scorer: fitted on it.
        observer: hears where memory ran out for a window.
    """

    def __init__(self, surveyed: SurveyedPair, scorer: Scorer, observer: Observer) -> None:
        self.halo_px, self.align_px = surveyed.halo_px, surveyed.align_px
        self._surveyed, self._pictures = surveyed, surveyed.pictures
        self._score = InPortions(scorer.score, scorer.halo_px, scorer.align_px, observer)
        self._differences: Differences | None = None
        if surveyed.roles is not None:
            self._differences = Differences(surveyed.roles)
            self._differences.load_state({name: value.numpy() for name, value in load(surveyed.usual).items()})

    def recipe(self) -> SurveyedPair:
        """See Piece."""
        return self._surveyed

    def __call__(self, tile: Tile) -> WindowScores:
        """Scores a tile."""
        shown = None if self._pictures is None else self._pictures.of(tile)
        differences = None if self._differences is None else self._differences.of(tile)
        return WindowScores(tile.core, self._score(tile), differences, shown)


def score(surveyed: SurveyedPair, tile: Tile) -> WindowScores:
    """Scores a window: the same pixel gets the same score whatever window it is scored in, and wherever.

    Args:
        surveyed: the pair that it belongs to.
        tile: with a halo of at least `surveyed.halo_px` wherever the grid goes on, its origin a multiple of
            `surveyed.align_px`.
    """
    return _piece_of(surveyed)(tile)


def score_block(
    surveyed: SurveyedPair, images: tuple[FloatArray, FloatArray], row: int = 0, col: int = 0
) -> FloatArray:
    """Scores a block that has its halo in itself, as tools that cut arrays hand it on.

    Args:
        surveyed: the pair that it belongs to.
        images: of both dates, [C, h, w], NaN where there is no data.
        row: where the block begins in the grid, a multiple of `surveyed.align_px`.
        col: likewise.

    Returns:
        [h, w]. The outermost `surveyed.halo_px` count at the edges of the grid only; who cut the block takes them off.
    """
    valid = np.asarray(np.isfinite(np.concatenate(images)).all(axis=0), np.bool_)
    window = Window(row, col, *valid.shape)
    dates = tuple(np.where(valid, image, np.float32(0.0)).astype(np.float32) for image in images)
    return score(surveyed, Tile(window, window, dates, valid)).raw


@lru_cache(maxsize=2)  # as many as are scored side by side; each holds an encoder
def _piece_of(surveyed: SurveyedPair) -> ScorePiece:
    return surveyed.build(SilentObserver())
