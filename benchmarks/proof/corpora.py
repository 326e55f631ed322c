"""The images that the rows learn from here: cities, and the parts of labelled sets that nothing is measured on."""

from __future__ import annotations

from pathlib import Path

from benchmarks.proof.at_hand import CITIES, SETS
from benchmarks.proof.probes import SPLIT_SEED, TEST_SHARE
from benchmarks.proof.rows import Fields
from engine.data.labelled import find_labelled, write_zip
from engine.data.split import test_part

# A patch of a city shares three quarters of its pixels with each neighbour, so that scenes hold what looks alike.
CORPUS_FIELDS: dict[str, Fields] = {
    "mixed": {"patch_px": 64, "stride_px": 32},
    "cities": {"patch_px": 64, "stride_px": 32},
    "aerial": {"patch_px": 128, "stride_px": 128},
    "eurosat": {"patch_px": 64, "stride_px": 64},
}
WITH_CITIES = ("mixed", "cities")


def sources(data: Path, folder: Path, corpus: str) -> list[str]:
    """Paths of what a corpus holds; parts of sets are written where they are not there yet.

    Args:
        data: the folder of all sets.
        folder: for those parts.
        corpus: of CORPORA.

    Raises:
        FileNotFoundError: where the cities are not there.
    """
    cities = [str(path) for name in ("before", "after") for path in sorted((data / CITIES).glob(f"*/{name}.tif"))]
    if not cities:
        raise FileNotFoundError(f"{data} holds no {CITIES}")
    sets = {"mixed": list(SETS), "cities": [], "aerial": ["ucmerced"], "eurosat": ["eurosat"]}[corpus]
    parts = [training_part(data / SETS[name], folder / f"{name}_training.zip") for name in sets]
    return [*cities, *parts] if corpus in WITH_CITIES else parts


def training_part(source: Path, target: Path) -> str:
    """Writes the images that are not measured on into a zip, where it is not there yet."""
    if not target.exists():
        found = find_labelled([str(source)])
        measured = test_part(found.names, found.groups, TEST_SHARE, SPLIT_SEED)
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(".partial")
        write_zip(found.part(~measured).images, partial)
        partial.replace(target)
    return str(target)
