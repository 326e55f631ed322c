"""A table of patches as a file of its own, which takes no image to be read."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from engine.data.entry import Entry
from engine.data.patches import Group, PatchSet, PatchSettings, PatchTable

Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class PackedImage:
    """See PatchFile. The origin of an image, such as eurosat or oscd/paris/before, is the path of its entry."""

    entry: Entry
    bands: tuple[int, ...]
    checksum: str


@dataclass(frozen=True)
class PackedTable:
    """Patches and where their pixels lie among what was packed.

    Args:
        patches: its files are `PackedImage`.
        places: [F] number of each file's image within its origin.
    """

    patches: PatchSet
    places: Ints

    def origins(self) -> list[str]:
        """[F] of each file."""
        return [file.entry.path for file in self.patches.files]


def packed_patches(found: PatchSet, origins: Sequence[str], groups: Sequence[Group], note: str) -> PatchSet:
    """The table of patches that were found, for the pixels that are packed.

    Args:
        found: as they lie on the disk.
        origins: [F] of each file.
        groups: with the statistics of the packed pixels.
        note: what was done to the pixels; it becomes part of the patches' key.
    """
    files = tuple(
        PackedImage(Entry(file.entry.source, file.entry.name, origin), file.bands, f"{file.checksum} {note}")
        for file, origin in zip(found.files, origins, strict=True)
    )
    return PatchSet(found.settings, files, found.patches, found.scene_names, tuple(groups), found.band_roles, {}, (), 0)


def write_table(table: PackedTable) -> bytes:
    """All of it in one file."""
    patches = table.patches
    known = {
        "settings": asdict(patches.settings),
        "files": [
            [file.entry.source, file.entry.name, file.entry.path, list(file.bands), file.checksum]
            for file in patches.files
        ],
        "scene_names": list(patches.scene_names),
        "groups": [
            {**asdict(group), "mean": group.mean.tolist(), "deviation": group.deviation.tolist()}
            for group in patches.groups
        ],
        "band_roles": list(patches.band_roles),
    }
    columns = {f"patch_{field.name}": getattr(patches.patches, field.name) for field in fields(PatchTable)}
    stream = io.BytesIO()
    np.savez_compressed(
        stream, known=np.frombuffer(json.dumps(known).encode(), np.uint8), places=table.places, **columns
    )
    return stream.getvalue()


def read_table(content: bytes) -> PackedTable:
    """Reads what `write_table` wrote."""
    with np.load(io.BytesIO(content), allow_pickle=False) as stored:
        known = json.loads(stored["known"].tobytes())
        columns = PatchTable(**{field.name: stored[f"patch_{field.name}"] for field in fields(PatchTable)})
        places = stored["places"]
    groups = tuple(
        Group(
            group["name"],
            tuple(group["bands"]),
            tuple(group["roles"]),
            np.array(group["mean"]),
            np.array(group["deviation"]),
            group["resolution_m"],
            group["dtype"],
        )
        for group in known["groups"]
    )
    files = tuple(
        PackedImage(Entry(source, name, origin), tuple(bands), checksum)
        for source, name, origin, bands, checksum in known["files"]
    )
    settings, roles = PatchSettings(**known["settings"]), tuple(known["band_roles"])
    return PackedTable(
        PatchSet(settings, files, columns, tuple(known["scene_names"]), groups, roles, {}, (), 0), places
    )


def chosen_rows(patches: PatchSet, kept: npt.NDArray[np.bool_]) -> PatchSet:
    """The patches of some rows, and of their scenes alone.

    Args:
        patches: all.
        kept: [n] which.
    """
    columns = {field.name: getattr(patches.patches, field.name)[kept] for field in fields(PatchTable)}
    scenes, columns["scene"] = np.unique(columns["scene"], return_inverse=True)
    columns["scene"] = columns["scene"].reshape(-1).astype(np.int32)
    names = tuple(patches.scene_names[scene] for scene in scenes)
    return replace(patches, patches=PatchTable(**columns), scene_names=names)
