"""Pictures as PNG."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from engine.raster.pictures import ByteArray

# Without matplotlib's name and version in them, equal pictures are equal files.
NO_SOFTWARE: dict[str, Any] = {"Software": None}


def png(picture: ByteArray) -> bytes:
    """Encodes an RGBA picture [h, w, 4]."""
    from matplotlib.image import imsave

    stream = io.BytesIO()
    imsave(stream, picture, format="png", metadata=NO_SOFTWARE)
    return stream.getvalue()


def from_png(data: bytes) -> ByteArray:
    """Decodes a picture that `png` made, to RGBA [h, w, 4]."""
    from matplotlib.image import imread

    return np.asarray(np.round(imread(io.BytesIO(data), format="png") * 255.0), np.uint8)
