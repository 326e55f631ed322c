"""Pictures as PNG."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import numpy as np

from engine.raster.pictures import ByteArray

QUICKLY = 2  # of zlib's nine levels: a third of the time of the usual one for 3 % more bytes
_LARGEST_PX = 8192  # edge; quick looks have some hundred
# Without matplotlib's name and version in them, equal pictures are equal files.
NO_SOFTWARE: dict[str, Any] = {"Software": None}


def png(picture: ByteArray) -> bytes:
    """Encodes an RGBA picture [h, w, 4]."""
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(picture)).save(stream, format="png", compress_level=QUICKLY)
    return stream.getvalue()


def from_png(data: bytes) -> ByteArray:
    """Decodes a picture that `png` made, to RGBA [h, w, 4].

    Raises:
        OSError: it is damaged, or larger than any that `png` makes.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as picture:
            if max(picture.size) > _LARGEST_PX:
                raise OSError("it is larger than a picture of a report")
            return np.array(picture.convert("RGBA"), np.uint8)
    except (Image.DecompressionBombError, SyntaxError, ValueError, zlib.error, struct.error) as error:
        raise OSError("it is damaged") from error
