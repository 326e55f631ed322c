"""Pictures of a result: the score in colours, the change over the second date."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray
from engine.raster.pictures import ByteArray
from engine.report.png import png

# Viridis, every fifth of its 256 colours: even steps look even, also to the colour-blind and in grey.
SCORE_COLOURS = bytes.fromhex(
    "440154 46085c 471063 481769 481d6f 482475 472a7a 46307e 453781 433d84 414287 3f4889 3d4e8a "
    "3a538b 38598c 355e8d 33638d 31688e 2e6d8e 2c718e 2a768e 297b8e 27808e 25848e 23898e 218e8d "
    "20928c 1f978b 1e9c89 1fa188 21a585 24aa83 28ae80 2eb37c 35b779 3dbc74 46c06f 50c46a 5ac864 "
    "65cb5e 70cf57 7cd250 89d548 95d840 a2da37 b0dd2f bddf26 cae11f d8e219 e5e419 f1e51d fde725 "
)
CHANGE_COLOUR = (213, 94, 0)  # vermilion of Okabe and Ito's palette: told apart by all common kinds of colour vision


def score_picture(score: FloatArray, threshold: float) -> bytes:
    """Draws a score as PNG, with the threshold in the middle of the colours.

    Args:
        score: [h, w], 0 to 1, NaN nodata.
        threshold: 0 to 1.
    """
    valid = np.isfinite(score)
    place = np.clip(np.nan_to_num(score) / (2.0 * max(threshold, 0.01)), 0.0, 1.0)
    anchors = np.frombuffer(SCORE_COLOURS, np.uint8).reshape(-1, 3)
    steps = np.linspace(0.0, len(anchors) - 1.0, 256)
    table = np.stack([np.interp(steps, np.arange(len(anchors)), band) for band in anchors.T], axis=1)
    colours = np.round(table).astype(np.uint8)[np.minimum(place * 256, 255).astype(np.uint8)]
    return png(np.concatenate([colours, (valid * 255).astype(np.uint8)[..., None]], axis=2))


def change_picture(after: ByteArray, changed: npt.NDArray[np.bool_]) -> bytes:
    """Draws changed pixels over the second date in grey, as PNG.

    Args:
        after: RGBA picture [h, w, 4].
        changed: [h, w].
    """
    grey = after[..., :3].mean(axis=2, keepdims=True) * 0.6 + 80.0  # paler, so that the colour stands out
    picture = np.concatenate([np.repeat(grey, 3, axis=2), after[..., 3:]], axis=2).astype(np.uint8)
    picture[changed] = (*CHANGE_COLOUR, 255)
    return png(picture)
