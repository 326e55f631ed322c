"""The folder of an exported map: what an earlier export left there, and what belongs to others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError, OutputError
from engine.contract.results import read_result
from engine.contract.results.export import PROVENANCE, SUMS, ExportedFiles


def earlier_names(folder: Path) -> list[str]:
    """Lists what an earlier export into this folder has written, as its provenance says; empty where there was none."""
    try:
        facts = read_result(ExportedFiles, folder / PROVENANCE)
    except InputError:
        return []
    return [*facts.files, SUMS, *filter(None, [facts.package])] if facts.job == "export-map" else []


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
