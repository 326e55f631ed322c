"""Which images an encoder has seen: its card lists checksums of some, so that an evaluation knows them again."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from engine.contract.card import IMAGE_CHECKSUMS, IMAGE_COUNT
from engine.data.patches import PatchFile, PatchSet

MOST_LISTED = 2048  # nine bytes each in the header of a file; of more images every n-th is listed
LARGEST_BYTES = 8 * 2**20  # whole scenes are cut into patches, and serve no evaluation of images as they are
# With checksums of 32 bits, one of so many images may be taken for another by chance.
MANY_IMAGES = 1000


def seen_images(patch_set: PatchSet) -> dict[str, str]:
    """Gives the entries of a card's provenance that tell which images patches were cut from."""
    used = [patch_set.files[number] for number in np.unique(patch_set.patches.file).tolist()]
    step = -(-len(used) // MOST_LISTED)
    found = [one for one in map(_checksum, used[:: max(step, 1)]) if one]
    return {IMAGE_CHECKSUMS: " ".join(sorted(set(found))), IMAGE_COUNT: str(len(used))} if found else {}


def count_seen(provenance: Mapping[str, str], contents: Iterable[bytes]) -> int:
    """Counts the images that a card lists; only some of those that the encoder learned from are listed.

    Args:
        provenance: of the card.
        contents: of the images' files.
    """
    listed = set(provenance.get(IMAGE_CHECKSUMS, "").split())
    if not listed:
        return 0
    seen, total = 0, 0
    for content in contents:
        total += 1
        seen += f"{zlib.crc32(content):08x}" in listed
    return 0 if seen == 1 and total > MANY_IMAGES else seen


def _checksum(file: PatchFile) -> str:
    """CRC-32 of an image's file; empty for a file that is large or gone."""
    entry = file.entry
    if entry.member or (entry.is_picture and "-" not in file.checksum):  # others are known by size and samples
        return file.checksum
    try:
        if os.path.getsize(entry.path) > LARGEST_BYTES:
            return ""
        return f"{zlib.crc32(Path(entry.path).read_bytes()):08x}"
    except OSError:
        return ""
