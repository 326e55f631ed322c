"""What a person fills in for a pretraining, and whether a run with it waits to be resumed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from ...contract import jobs, results
from ...settings import PRETRAINING
from ..common.job_fields import described

CHECKPOINTS = "checkpoints"  # folder in the output folder
DEFAULT_BACKBONE = str(described(jobs.Pretrain, "backbone").default)


@dataclass(frozen=True)
class PretrainForm:
    """The fields of the page.

    Args:
        sources: paths and ids of layers.
        bands: numbers or names; empty: the engine's choice.
        scene: file, folder or grid.
        method: a choice of the job.
        preset: likewise.
        start_from: "" for the encoder that comes with the plugin, "random", or a path.
        backbone: architecture of that encoder.
        name: of the encoder; empty: the output folder's name.
        out: the output folder; empty: a new one.
    """

    sources: tuple[str, ...] = ()
    bands: str = ""
    scene: str = "file"
    method: str = "swimdiff"
    preset: str = "quick-look"
    start_from: str = ""
    backbone: str = DEFAULT_BACKBONE
    name: str = ""
    out: str = ""

    def values(self) -> dict[str, object]:
        """Gives the parameters of the algorithm that decide what is done."""
        return {
            "SOURCES": list(self.sources),
            "BANDS": self.bands,
            "SCENE": self.scene,
            "METHOD": self.method,
            "PRESET": self.preset,
            "START_FROM": self.start_from,
            "BACKBONE": self.backbone,
        }

    def store(self) -> None:
        """Keeps it for the next start of QGIS."""
        PRETRAINING.set(json.dumps(asdict(self)))

    @classmethod
    def stored(cls) -> PretrainForm:
        """Gives what was kept; an empty form where that cannot be read."""
        try:
            kept = json.loads(PRETRAINING.get() or "{}")
            known = {one.name: kept[one.name] for one in fields(cls) if one.name in kept}
            sources = tuple(str(text) for text in known.pop("sources", ()))
            return cls(sources=sources, **{name: str(value) for name, value in known.items()})
        except (ValueError, TypeError, AttributeError):
            return cls()

    @property
    def unfinished(self) -> bool:
        """Whether the output folder holds a training that did not come to its end."""
        folder = Path(self.out)
        try:
            return (
                bool(self.out)
                and not (folder / results.common.RESULT).exists()
                and any((folder / CHECKPOINTS).iterdir())
            )
        except OSError:  # there is none
            return False
