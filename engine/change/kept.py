"""What is known about a pair from its last plan or run: the shift between its dates, and what was fitted on it."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Callable

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from engine.change.coregister import Shift
from engine.files.known import Known, beside
from engine.raster.describe import fingerprint
from engine.raster.reading.pair import RasterPair


def pair_identity(pair: RasterPair) -> object | None:
    """All that decides the pixels of a pair: both files with what lies beside them, grid, bands, masks, region.

    Returns:
        None where a file refers to others, which may change unseen.
    """
    infos = (pair.before, pair.after, *(mask.info for mask in pair.masks if mask is not None))
    own = [beside(info.path) for info in infos]
    if any(info.indirect for info in infos) or any(files is None for files in own):
        return None
    return [
        [fingerprint(info.path) for info in infos],
        [repr(info) for info in infos],
        own,
        repr(pair.grid),
        [list(bands) for bands in pair.mapping.pairs],
        [None if mask is None else repr(mask.identity) for mask in pair.masks],
        None if pair.region is None else pair.region.identity,
    ]


def kept_shift(known: Known | None, pair: RasterPair, resampling: str, measure: Callable[[], Shift]) -> Shift:
    """The shift of a pair, measured where it is not known.

    Args:
        known: where it may be; None: measure.
        pair: both dates.
        resampling: how pixels are interpolated.
        measure: estimates it.
    """
    decides = None if known is None else pair_identity(pair)
    if known is None or decides is None:
        return measure()
    decides = [decides, resampling]
    value = known.get("shift", decides)
    if value is not None:
        with contextlib.suppress(TypeError, ValueError):  # what cannot be read is measured again
            return Shift(**json.loads(value))
    shift = measure()
    known.put("shift", decides, json.dumps(dataclasses.asdict(shift)).encode())
    return shift


def kept_fit(
    known: Known | None, pair: RasterPair, how: object, measure: Callable[[], dict[str, Tensor]]
) -> dict[str, Tensor]:
    """What was fitted on a pair, fitted where it is not known.

    Args:
        known: where it may be; None: fit.
        pair: both dates.
        how: all else that decides the fit, as JSON can hold it.
        measure: fits, and gives what was fitted.
    """
    decides = None if known is None else pair_identity(pair)
    if known is None or decides is None:
        return measure()
    # Sums depend on how torch shares them out; equal results are promised for equal machines.
    decides = [decides, how, torch.__version__, torch.get_num_threads(), os.environ.get("OMP_NUM_THREADS")]
    value = known.get("fit", decides)
    if value is not None:
        with contextlib.suppress(SafetensorError, ValueError):
            return load(value)
    state = {name: tensor.contiguous() for name, tensor in measure().items()}
    known.put("fit", decides, save(state))
    return state
