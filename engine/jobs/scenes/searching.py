"""What `more-like-this` searches: the rasters with their tiles, and the encoder that is loaded where it must look."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from engine.backbones.catalogue import NONE, RANDOM
from engine.backbones.choice import choose
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.scenes import MoreLikeThis
from engine.contract.remarks import Remark
from engine.files.known import Known
from engine.jobs.scenes.inputs import cache_root, one_date
from engine.jobs.shared.machine import use_threads
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.pixels.kept import stack_parts
from engine.pixels.statistics import ValueStatistics, sample_pixels, statistics
from engine.raster.access import is_indirect_path
from engine.raster.info import FloatArray
from engine.raster.reading.image_stack import ImageStack, describe_stack
from engine.scenes.example import ExamplePlace
from engine.scenes.late_encoder import LateEncoder, Loader, fixes_scale
from engine.scenes.lattice import SIZE_FACTOR, Lattice, lattice_of
from engine.scenes.similar import Found, MostSimilar
from engine.scenes.vectors import SceneVectors, TileVectors

if TYPE_CHECKING:
    from engine.scenes.encoder import SceneEncoder

KNOWN, _VALUES = "known", "values"  # a folder in that of the vectors, and what it keeps of a raster
_UNSCALED = ValueStatistics((), (), (), ())  # where the encoder fixes its scaling, nobody asks for the raster's


@dataclass(frozen=True)
class Searched:
    """A raster that is searched.

    Args:
        stack: the raster.
        lattice: of its tiles.
        encoder: with the scaling of this raster.
    """

    stack: ImageStack
    lattice: Lattice
    encoder: SceneEncoder | LateEncoder

    @property
    def path(self) -> str:
        """Of the raster."""
        return self.stack.infos[0].path


def paths_of(job: MoreLikeThis) -> list[str]:
    """Rasters that are searched, each once.

    Args:
        job: names them.
    """
    listed_paths = [line.strip() for line in job.search_in.splitlines() if line.strip()]
    return list({same_file(path): path for path in reversed(listed_paths)}.values())[::-1] or [job.raster]


def same_file(path: str) -> str:
    """The same for all ways to write the path of a file.

    Args:
        path: one of them.
    """
    return path.strip() if is_indirect_path(path) else os.path.realpath(path.strip())


def first_raster(job: MoreLikeThis, observer: Observer) -> tuple[Searched, tuple[Remark, ...]]:
    """The raster of the example with the encoder that fits it, and what a person should know.

    Args:
        job: says how.
        observer: may cancel.

    Raises:
        InputError: the raster cannot be used.
        ModelError: no encoder fits it.
        ParameterError: the tiles have no possible size.
    """
    stack = describe_stack(one_date(job))
    lattice = lattice_of(stack, job.size_m, job.overlap_percent, None)
    field = job.encoder.strip()
    choice = None if field in (NONE, RANDOM) else choose(field, stack.roles, stack.ground)
    if choice is None or choice.card is None:
        encoder, said = _loaded(job, stack, _scaling(job, stack, observer))
        return Searched(stack, lattice, encoder), (*stack.remarks, *said)
    scaling = _UNSCALED if fixes_scale(choice.card) else _scaling(job, stack, observer)
    loader = Loader(lambda: _loaded(job, stack, scaling)[0])
    late = LateEncoder(choice.card, choice.name, choice.places, loader, scaling.mean, scaling.deviation)
    return Searched(stack, lattice, late), (*stack.remarks, *choice.remarks)


def _loaded(job: MoreLikeThis, stack: ImageStack, scaling: ValueStatistics) -> tuple[SceneEncoder, tuple[Remark, ...]]:
    """The encoder itself. Torch is loaded only here: most questions are answered from what is kept."""
    from engine.backbones.device import pick_device
    from engine.classifiers.thorough_design import choose_part
    from engine.scenes.encoder import SceneEncoder

    use_threads(job.threads)
    part = choose_part(job.encoder, stack.roles, stack.ground, job.seed)
    return SceneEncoder.of(part, scaling.mean, scaling.deviation, pick_device(job.device)), part.remarks


def _scaling(job: MoreLikeThis, stack: ImageStack, observer: Observer) -> ValueStatistics:
    """Of the values of a raster; kept beside its vectors, since to measure them takes longer than to compare those."""
    known, decides = Known(cache_root(job) / KNOWN), stack_parts(stack)
    kept = known.get(_VALUES, decides) if job.resume else None
    if kept is not None:
        return ValueStatistics(*(tuple(values) for values in json.loads(kept)))
    try:
        with stack.open() as reader:
            found = statistics(sample_pixels(reader, observer))
    except InputError as error:
        if error.code is not ErrorCode.NO_VALID_DATA:
            raise
        none, ones = (0.0,) * stack.band_count, (1.0,) * stack.band_count
        return ValueStatistics(none, ones, none, ones)  # none of its tiles is looked at
    if stack_parts(stack) == decides:  # never of what may change unseen
        known.put(_VALUES, decides, json.dumps(astuple(found)).encode())
    return found


def example_of(
    job: MoreLikeThis, own: Searched, place: ExamplePlace, observer: Observer
) -> tuple[FloatArray | None, TileVectors | None]:
    """Looks at the example.

    Args:
        job: says how.
        own: the raster of the example.
        place: of it there.
        observer: hears of the progress, and may cancel.

    Returns:
        Its vector, None where it has too little data; and the vectors of the part that it is a tile of, if it is one.
    """
    if place.tile is None:
        from engine.scenes.part_images import window_vector

        return window_vector(own.stack, place.window, own.encoder, observer), None
    scenes = _vectors(job, own)
    (around,) = scenes.each([scenes.part_of(*place.tile)], observer)
    number = around.number(*place.tile)
    return (around.vectors[number] if around.usable[number] else None), around


def _vectors(job: MoreLikeThis, one: Searched) -> SceneVectors:
    return SceneVectors(one.stack, one.lattice, one.encoder, cache_root(job), renew=not job.resume)


def other_raster(job: MoreLikeThis, path: str, own: Searched, observer: Observer) -> Searched:
    """Another raster, with the encoder of the example.

    Args:
        job: says how.
        path: of the raster.
        own: the raster of the example.
        observer: may cancel.

    Raises:
        InputError: the raster cannot be used, or is not like that of the example.
    """
    stack = describe_stack(one_date(job, path))
    own_m, other_m = own.stack.ground.metres, stack.ground.metres
    if max(own_m / other_m, other_m / own_m) > SIZE_FACTOR:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has a ground resolution of {other_m:.3g} m, the example one of {own_m:.3g} m.",
            "Search in rasters of about the same resolution, or resample this one.",
            path=path,
            other_m=other_m,
            own_m=own_m,
        )
    lattice = lattice_of(stack, job.size_m, job.overlap_percent, None)
    if own.encoder.sha256:
        field = job.encoder.strip() or choose("", own.stack.roles, own.stack.ground).path
        places = choose(field, stack.roles, own.stack.ground).places
    elif stack.band_count != own.stack.band_count:
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} {count:band|bands}, the image of the example {own}.",
            "Choose the same “Bands” of all rasters.",
            path=path,
            count=stack.band_count,
            own=own.stack.band_count,
        )
    else:
        places = own.encoder.places
    scaling = _UNSCALED if own.encoder.fixed else _scaling(job, stack, observer)
    return Searched(stack, lattice, own.encoder.for_raster(places, scaling.mean, scaling.deviation))


def search(
    job: MoreLikeThis,
    searched: Sequence[Searched],
    own: Searched,
    place: ExamplePlace,
    example: FloatArray,
    around: TileVectors | None,
    observer: Observer,
) -> tuple[tuple[Found, ...], int, list[str]]:
    """Compares all tiles with the example.

    Args:
        job: says how.
        searched: rasters.
        own: the raster of the example.
        place: of the example there.
        example: its vector.
        around: vectors of the part that it is a tile of.
        observer: hears of the progress, and may cancel.

    Returns:
        The most similar tiles, how many were compared, and the rasters that have none with data.

    Raises:
        InputError: there is no tile to compare.
    """
    best, empty = MostSimilar(example, job.count), []
    for number, one in enumerate(searched):
        raise_if_cancelled(observer)
        before, scenes = best.searched, _vectors(job, one)
        known = around if one is own else None
        if known is not None:
            best.add(number, one.lattice, known, place.window)
        span = SpanObserver(observer, number / len(searched), (number + 1) / len(searched))
        others = [part for part in scenes.parts() if known is None or part != known.tiles]
        for part in scenes.each(others, span):
            best.add(number, one.lattice, part, place.window if one is own else None)
        if best.searched == before:
            empty.append(one.path)
    if not best.best:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No tile but the example has data in at least half of its pixels.",
            "Search in other rasters, or use smaller tiles.",
        )
    return best.best, best.searched, empty


def device_text(encoder: SceneEncoder | LateEncoder) -> str:
    """Where the encoder computed, in words; empty where it had nothing to look at.

    Args:
        encoder: of the example's raster.
    """
    used = encoder.loader.found if isinstance(encoder, LateEncoder) else encoder
    if used is None:
        return ""
    from engine.backbones.device import describe_device

    return describe_device(used.device)
