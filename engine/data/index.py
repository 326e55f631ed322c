"""Keeps what was measured in a file, so that a resumed run does not read an archive of imagery again."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from engine.data.measure import PatchIndex
from engine.data.patches import Group, PatchSettings, PatchTable
from engine.data.reading import ImageFile
from engine.files.commit import Commit, write_bytes
from engine.files.disk import prepare_folder

INDEX_NAME = "patches.index"
_VERSION = 1
_COLUMNS = ("file", "row", "col", "scene", "group")


def index_key(files: Sequence[ImageFile], scenes: Sequence[str], settings: PatchSettings) -> str:
    """Names what a measurement depends on.

    Args:
        files: the images.
        scenes: for each, what decides its scene beside the settings.
        settings: how they are cut.
    """
    digest = hashlib.sha256(json.dumps([_VERSION, asdict(settings)], sort_keys=True).encode())
    for file, scene in zip(files, scenes, strict=True):
        digest.update(f"{file.entry.source}\0{file.entry.place}\0{scene}\0{file.checksum}\0{file.bands}\n".encode())
    return digest.hexdigest()


def save_index(folder: Path, key: str, measured: PatchIndex) -> None:
    """Writes a measurement into a folder, in place of an earlier one.

    Raises:
        OutputError: it cannot be written.
    """
    known = {
        "key": key,
        "measured": {
            "scene_names": measured.scene_names,
            "skipped": dict(measured.skipped),
            "damaged_places": measured.damaged_places,
            "small_places": measured.small_places,
            "constant": measured.constant,
        },
        "groups": [
            {**asdict(group), "mean": group.mean.tolist(), "deviation": group.deviation.tolist()}
            for group in measured.groups
        ],
    }
    columns = np.stack([getattr(measured.table, name) for name in _COLUMNS])
    text = np.frombuffer(json.dumps(known).encode(), np.uint8)
    content = io.BytesIO()
    np.savez_compressed(content, text=text, patches=columns)
    prepare_folder(folder)
    with Commit(folder) as commit:
        write_bytes(commit, INDEX_NAME, content.getvalue())
        commit.publish()


def load_index(folder: Path, key: str) -> PatchIndex | None:
    """Reads the measurement of a folder; None where there is none, or it is damaged or of another key."""
    try:
        with np.load(folder / INDEX_NAME, allow_pickle=False) as stored:
            known = json.loads(stored["text"].tobytes())
            columns = [np.ascontiguousarray(column, np.int32) for column in stored["patches"]]
        if known["key"] != key:
            return None
        groups = tuple(
            Group(
                g["name"],
                tuple(g["bands"]),
                tuple(g["roles"]),
                np.array(g["mean"]),
                np.array(g["deviation"]),
                g["resolution_m"],
                g["dtype"],
            )
            for g in known["groups"]
        )
        rest = known["measured"]
        return PatchIndex(
            PatchTable(*columns),
            groups,
            tuple(rest["scene_names"]),
            dict(rest["skipped"]),
            tuple(rest["damaged_places"]),
            tuple(rest["small_places"]),
            tuple(rest["constant"]),
        )
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
