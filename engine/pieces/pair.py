"""The scores of a pair: surveyed once, every window scored as a piece of its own, all of them merged in the spool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from safetensors.torch import load, save

from engine.change.coregister import Shift
from engine.change.detection import PairPlan
from engine.change.evidence import ScoreEvidence
from engine.change.kept import kept_fit
from engine.change.likeness import SAMPLED_EDGE_PX, Likeness, sampled_tiles
from engine.change.scale import ScoreScale
from engine.change.scorer import Scorer
from engine.files.sealed import read_sealed, write_sealed
from engine.observer import Observer
from engine.pieces.base import Alone, Crew, Pass
from engine.pieces.scores import ScorePiece, State, WindowScores, survey
from engine.raster.info import AnyArray
from engine.raster.pictures import PairPictures
from engine.raster.reading.nothing import nothing_in_common
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import PairReader
from engine.raster.statistics import Histogram
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool

FIT_NAME = "fit"


@dataclass(frozen=True)
class PairSource:
    """Both dates of a pair; see `Source`.

    Args:
        pair: as the headers tell it.
        shift_px: rows and columns by which the second date is moved.
        resampling: how pixels are interpolated between grids.
    """

    pair: RasterPair
    shift_px: tuple[float, float]
    resampling: str

    @property
    def paths(self) -> tuple[str, ...]:
        """All files that it is read from."""
        return tuple(self.pair.paths)

    def open(self) -> PairReader:
        """Opens both dates."""
        return self.pair.open(self.shift_px, self.resampling)


@dataclass(frozen=True)
class PairScores:
    """What a scored pair tells beside its scores.

    Args:
        evidence: histogram and edges of the raw scores.
        text: how change was scored, for people.
        device: that computed, in words.
    """

    evidence: ScoreEvidence
    text: str
    device: str

    @property
    def histogram(self) -> Histogram:
        """Of the raw scores."""
        return self.evidence.histogram

    @property
    def scale(self) -> ScoreScale:
        """From raw to 0 to 1."""
        return self.evidence.scale


def score_pair(
    plan: PairPlan,
    shift: Shift | None,
    spool: Spool,
    fit_observer: Observer,
    score_observer: Observer,
    pictures: PairPictures | None = None,
    differences: Spool | None = None,
    crew: Crew | None = None,
) -> PairScores:
    """Fits, and scores all windows that the spool does not hold yet.

    Args:
        plan: what is compared and how.
        shift: between the dates; None where it is not known.
        spool: receives raw scores, NaN where there is no data.
        fit_observer: hears of the fitting, and may cancel.
        score_observer: hears of every window, and may cancel between two.
        pictures: receive what quick looks show.
        differences: receives what became of each pixel, as `Differences` stores it.
        crew: computes the windows; None: this process does.

    Raises:
        InputError: not one pixel has data in both dates.
        JobCancelled: the finished windows stay in the spool.
    """
    scorer = plan.scorer()
    roles = None if differences is None else plan.pair.mapping.roles
    source = PairSource(plan.pair, plan.correction_px(shift), plan.settings.resampling)
    with source.open() as reader:

        def remembered(measure: Callable[[], State]) -> State:
            return _found_or_fitted(measure, scorer, plan, shift, spool, fit_observer)

        surveyed = survey(reader, scorer, roles, fit_observer, remembered)
        card = plan.encoder.card
        surveyed = replace(
            surveyed,
            pictures=None if pictures is None else pictures.sampler,
            weights_sha256="" if card is None else card.sha256,
        )
        piece = ScorePiece(surveyed, scorer, score_observer)
        kept = _Kept(spool, differences, pictures)
        kept.leave_out(reader, plan.settings.window_px, piece)
        _score_windows(reader, source, piece, kept, plan, score_observer, crew or Alone())
        evidence = ScoreEvidence.of(spool.read, spool.shape)
        if evidence.histogram.total == 0:
            raise nothing_in_common(plan.pair.before, plan.pair.after, plan.pair.masked)
        # After all windows, so that neither their size nor who scored them matters.
        sample = reader.sample(sampled_tiles(reader.band_count), SAMPLED_EDGE_PX)
        evidence = replace(evidence, likeness=Likeness.of(sample, spool.read))
    return PairScores(evidence, scorer.text, scorer.device_text)


def _found_or_fitted(
    measure: Callable[[], State], scorer: Scorer, plan: PairPlan, shift: Shift | None, spool: Spool, observer: Observer
) -> State:
    """Takes over the fit of the resumed or an earlier run, so that all give the same bytes, or fits."""
    path = spool.folder / FIT_NAME
    known = read_sealed(path) if spool.windows else None
    if known is not None:
        return load(known)
    observer.progress(0.0, "Measuring both dates")
    ground_m, moved_px = plan.ground.metres, plan.correction_px(shift)
    how = [repr(plan.settings), plan.encoder.identity, plan.context_px, ground_m, moved_px, scorer.device_text]
    state = kept_fit(plan.known, plan.pair, how, measure)
    write_sealed(path, save({name: value.contiguous() for name, value in state.items()}))
    return state


@dataclass(frozen=True)
class _Kept:
    """Where what is known of a window is kept."""

    scores: Spool
    differences: Spool | None
    pictures: PairPictures | None

    def done(self, core: Window) -> bool:
        return self.scores.done(core) and (self.differences is None or self.differences.done(core))

    def leave_out(self, reader: PairReader, window_px: int, piece: ScorePiece) -> None:
        """Writes no data for the windows that hold nothing of the area of interest."""
        for core in reader.left_out(window_px, piece.halo_px, piece.align_px):
            if not self.scores.done(core):
                self.scores.write(core, np.full(core.shape, np.nan, np.float32))
            if self.differences is not None and not self.differences.done(core):
                self._write_differences(core, np.zeros((self.differences.bands, *core.shape), np.uint8))

    def add(self, found: WindowScores) -> None:
        if self.pictures is not None and found.shown is not None:
            self.pictures.add(found.shown)
        if found.differences is not None:  # before the score, with which a window counts as done
            self._write_differences(found.core, found.differences)
        self.scores.write(found.core, found.raw)

    def _write_differences(self, core: Window, stored: AnyArray) -> None:
        if self.differences is not None:
            self.differences.write(core, stored if self.differences.bands > 1 else stored[0])


def _score_windows(
    reader: PairReader,
    source: PairSource,
    piece: ScorePiece,
    kept: _Kept,
    plan: PairPlan,
    observer: Observer,
    crew: Crew,
) -> None:
    spool, limited = kept.scores, plan.pair.region is not None
    total_px = spool.shape[0] * spool.shape[1]
    if spool.windows:
        observer.log("info", "Resumed: {share:.0%} of the pixels are already scored.", share=spool.done_px / total_px)
    wanted = Pass(source, plan.settings.window_px, kept.done)
    for found in crew.run(piece, reader, wanted, observer):
        kept.add(found)
        observer.progress(
            spool.done_px / total_px, "Scoring change in the area of interest" if limited else "Scoring change"
        )
