"""One image file among the sources."""

from __future__ import annotations

from dataclasses import dataclass

IMAGE_ENDINGS = (".jpg", ".jpeg", ".png")


@dataclass(frozen=True)
class Entry:
    """One image file.

    Args:
        source: number of its source.
        name: path relative to the source, with forward slashes.
        path: raster or image file, or the zip that holds it.
        member: its path inside the zip; empty where it is a file.
        checksum: CRC-32 of its content where a zip's list tells it.
        names: of the files that it was put together from; none where it is one file.
    """

    source: int
    name: str
    path: str
    member: str = ""
    checksum: int = 0
    names: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """What messages call it."""
        return f"{self.path}/{self.member}" if self.member else self.path

    @property
    def is_picture(self) -> bool:
        """A JPEG or PNG, whose scaling is shared with those beside it."""
        return self.name.lower().endswith(IMAGE_ENDINGS)
