"""Which scene a patch belongs to."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from engine.contract.errors import ErrorCode, InputError, ParameterError, unknown_choice
from engine.contract.remarks.texts import listing
from engine.data.entry import Entry
from engine.data.listing import Source
from engine.data.patches import PatchSettings
from engine.files.tables import delimiter_of, open_table

MODES = ("file", "folder", "grid", "table")


class SceneNames:
    """Numbers scenes in the order in which they are met.

    Args:
        settings: `scene` and its fields.
        sources: for the names of scenes.

    Raises:
        ParameterError: an unknown kind of scene, or a table that cannot be used.
    """

    def __init__(self, settings: PatchSettings, sources: Sequence[Source]) -> None:
        if settings.scene not in MODES:
            raise unknown_choice("scene", settings.scene, MODES)
        self._settings, self._sources = settings, sources
        self._numbers: dict[str, int] = {}
        self._table: Mapping[str, str] = {}
        if settings.scene == "table":
            self._table = read_table(settings.scene_table, settings.scene_field)

    @property
    def names(self) -> tuple[str, ...]:
        """By number."""
        return tuple(self._numbers)

    def known(self, entry: Entry) -> bool:
        """Says whether an image has a scene: not where a table does not name it."""
        return self._settings.scene != "table" or self._row(entry) is not None

    def of_file(self, entry: Entry) -> str:
        """What decides the scenes of an image's patches, beside their place in it."""
        if self._settings.scene == "table":
            return self._row(entry) or ""
        source = self._sources[entry.source]
        name = f"{source.label}/{entry.name}" if source.collection else source.path
        return str(PurePosixPath(name.replace("\\", "/")).parent) if self._settings.scene == "folder" else name

    def number(self, entry: Entry, row: int, col: int) -> int:
        """Number of the scene of a patch.

        Args:
            entry: its image, which has a scene.
            row: first row of the patch.
            col: first column.
        """
        half, cell = self._settings.patch_px // 2, self._settings.scene_cell_px
        name = self.of_file(entry)
        if self._settings.scene == "grid":
            name = f"{name} [{(row + half) // cell},{(col + half) // cell}]"
        return self._numbers.setdefault(name, len(self._numbers))

    def _row(self, entry: Entry) -> str | None:
        """By path in the source, with and without the zip's own name, else by the file's name."""
        names = (entry.name, *entry.names)  # of an acquisition in several files, any of them
        for name in (*names, entry.member, *(PurePosixPath(one).name for one in names)):
            if name and name in self._table:
                return self._table[name]
        return None


def read_table(path: str, field: str) -> dict[str, str]:
    """Reads a scene table.

    Args:
        path: CSV file with a column `file` and a column for the scene.
        field: name of the latter.

    Returns:
        File, with forward slashes, to scene.

    Raises:
        ParameterError: a column is missing, or one file has two scenes.
        InputError: the table cannot be read.
    """
    if not path:
        raise ParameterError(
            "Scenes are to be read from a table, but no “Scene table” was chosen.",
            "Choose a CSV file under “Scene table”.",
        )
    table: dict[str, str] = {}
    try:
        with open_table(path) as stream:
            reader = csv.DictReader(stream, delimiter=delimiter_of(stream))
            missing = [column for column in ("file", field) if column not in (reader.fieldnames or ())]
            if missing:
                raise ParameterError(
                    "“Scene table”: {path} has no column {name}.",
                    "It has: {columns}." if reader.fieldnames else "The file is empty.",
                    path=path,
                    name=repr(missing[0]),
                    columns=listing(reader.fieldnames or ()),
                )
            for line in reader:
                name, scene = (line["file"] or "").strip().replace("\\", "/"), (line[field] or "").strip()
                if not name or not scene:
                    continue
                if table.setdefault(name.removeprefix("./"), scene) != scene:
                    raise ParameterError(
                        "“Scene table”: {name} has two scenes in {path}.",
                        "Keep only one line per file.",
                        name=name,
                        path=path,
                    )
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "“Scene table”: {path} cannot be read: {reason}.",
            "Save the CSV file in UTF-8.",
            path=path,
            reason=error,
        ) from error
    return table
