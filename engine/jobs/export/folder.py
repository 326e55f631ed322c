"""The folder of an exported map: which names are ours, what an earlier export left, what belongs to others."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.contract.errors import ErrorCode, OutputError
from engine.export.package import SUMS

GEOTIFF, COG, STAC = "map.tif", "map_cog.tif", "map_cog.json"
POLYGONS, AREAS, README, PROVENANCE = "map_polygons.gpkg", "areas.csv", "README.txt", "provenance.json"
TABLES = ("accuracy.csv", "confusion.csv", "estimated_areas.csv")
# Everything that a run may write under a name of its own; what an earlier run left of these is taken away.
OWN_NAMES = (
    *(name + side for name in (GEOTIFF, COG) for side in ("", ".aux.xml")), STAC, POLYGONS, AREAS, *TABLES, README,
    PROVENANCE, SUMS, *(f"{stem}{style}" for stem in ("map", "map_cog", "map_polygons") for style in (".qml", ".sld")),
)  # fmt: skip


def earlier_names(folder: Path) -> list[str]:
    """Lists what an earlier export into this folder has written, as its provenance says; empty where there was none."""
    try:
        facts = json.loads((folder / PROVENANCE).read_text(encoding="utf-8"))
        if facts["job"] != "export-map":
            return []
        return [*(str(name) for name in facts["files"]), SUMS, *filter(None, [str(facts["package"])])]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []


def refuse_strangers(
    folder: Path, names: Sequence[str], earlier: Sequence[str], attachments: Mapping[str, Path]
) -> None:
    """Refuses to replace files that no export has written, such as the README of a project.

    Args:
        folder: receives the files.
        names: that will be written.
        earlier: of `earlier_names`.
        attachments: file by name; one that lies in the folder already is none of others.

    Raises:
        OutputError: naming the file.
    """
    for name in names:
        there, source = folder / name, attachments.get(name)
        if there.exists() and name not in earlier and not (source is not None and source.samefile(there)):
            raise OutputError(
                ErrorCode.OUTPUT_CONFLICT,
                "{path} already exists and was not written by an earlier export.",
                "Choose an empty folder, or move the file elsewhere.",
                path=there,
            )


def remove_stale(folder: Path, names: Sequence[str], earlier: Sequence[str]) -> None:
    """Takes away what an earlier export wrote under a name of ours, and this one has not; attachments stay.

    Args:
        folder: of both.
        names: that were written.
        earlier: of `earlier_names`.
    """
    ours = {*OWN_NAMES, f"{folder.name or 'map'}.zip"}
    for name in set(earlier) & ours - set(names):
        (folder / name).unlink(missing_ok=True)
