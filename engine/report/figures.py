"""Pictures of a result: the score in colours, the change over the second date."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray
from engine.raster.pictures import ByteArray
from engine.report.png import png

# Viridis, every fifth of its 256 colours: even steps look even, also to the colour-blind and in grey.
SCORE_COLOURS = bytes.fromhex(
    "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a"
    "3a538b38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d"
    "20928c1f978b1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac864"
    "65cb5e70cf577cd25089d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725"
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
