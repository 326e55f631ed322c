"""What a person fills in to hand a map over; what is the same for the next map is kept."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from ...settings import EXPORT

# The files that can be asked for: parameter of the algorithm -> what it is at first.
FILES = {"GEOTIFF": True, "COG": True, "POLYGONS": True, "STYLES": True}
KEPT = ("source", "licence", "author", "page", "package", "files", "dissolve", "smoothing")


@dataclass(frozen=True)
class ExportForm:
    """The fields of the page.

    Args:
        title: of the map; empty: the name of the layer.
        date: of the imagery.
        source: of the imagery.
        licence: of the map.
        author: of the map.
        accuracy: a result.json; empty for none.
        files: those of FILES that are wanted.
        dissolve: one feature a class.
        smoothing: of the polygons, in pixels.
        page: a choice of the algorithm.
        package: folder or zip.
        out: the output folder; empty: a new one.
    """

    title: str = ""
    date: str = ""
    source: str = ""
    licence: str = ""
    author: str = ""
    accuracy: str = ""
    files: tuple[str, ...] = tuple(FILES)
    dissolve: bool = False
    smoothing: float = 0.0
    page: str = "a4-landscape"
    package: str = "folder"
    out: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is no map among the files."""
        return not set(self.files) - {"STYLES"}

    def values(self) -> dict[str, object]:
        """Gives the parameters of the algorithm, but the map and the output folder."""
        texts = ("title", "date", "source", "licence", "author", "accuracy", "page", "package", "dissolve", "smoothing")
        values = {name.upper(): getattr(self, name) for name in texts}
        return {**values, **{name: name in self.files for name in FILES}}

    def store(self) -> None:
        """Keeps what is the same for the next map."""
        values = asdict(self)
        EXPORT.set(json.dumps({name: values[name] for name in KEPT}))

    @classmethod
    def stored(cls) -> ExportForm:
        """Gives what was kept; an empty form where that cannot be read."""
        kinds = {name: type(value) for name, value in asdict(cls()).items()}
        try:
            kept = json.loads(EXPORT.get() or "{}")
            known = {name: kept[name] for name in KEPT if name in kept}
            if "files" in known:
                known["files"] = tuple(str(name) for name in known["files"] if name in FILES)
            return cls(**{name: kinds[name](value) for name, value in known.items()})
        except (ValueError, TypeError, AttributeError):
            return cls()
