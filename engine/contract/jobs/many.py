"""The job that runs another one over many inputs: run-many."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import ClusterSettings, out_parameter

# Jobs that write a folder of their own, with the names that people know them by.
REPEATED = {
    "detect-change": "Detect change",
    "classify": "Classify",
    "train-classifier": "Train classifier",
    "classify-scenes": "Name places",
    "train-scenes": "Train a model of places",
    "more-like-this": "Find places like this",
    "train-detector": "Train a model of objects",
    "detect-objects": "Find objects",
    "compare-objects": "Compare objects of two dates",
    "draw-sample": "Draw sample",
    "accuracy": "Accuracy of a map",
    "export-map": "Export map",
    "pretrain": "Pretrain encoder",
    "evaluate": "Evaluate encoder",
    "import-encoder": "Import encoder",
    "sample": "Create a sample pair",
}


@dataclass(frozen=True)
class _Runs:
    """What is run, and how."""

    source: str = parameter(
        "file",
        "",
        "Table, folder or catalogue",
        "A CSV file whose columns have the names of the job's parameters, and perhaps one called name; a folder of "
        "rasters with dates in their names, of which consecutive ones of the same place become pairs; or a STAC "
        "catalogue, collection or item, which is paired likewise. Paths in a table are relative to it.",
        required=True,
    )
    job: str = parameter(
        "choice",
        "detect-change",
        "Job",
        "What is done with each of them.",
        choices=tuple(REPEATED),
        choice_labels=tuple(REPEATED.values()),
    )
    settings: str = parameter(
        "text",
        "",
        "Settings for all",
        "Parameters of the job for all runs, such as: method=cva threshold=0.4. Put quotation marks around values with "
        "spaces. A column of the table comes before them.",
    )
    out: str = out_parameter(
        "Folder that gets a folder for each run, runs.csv, runs.gpkg, report.html, result.json and catalog.json."
    )
    retry: bool = parameter(
        "boolean",
        False,
        "Try failed runs again",
        "Runs that failed because of their inputs are left as they are, unless this is set or an input has changed. "
        "Those that failed for want of memory, disk or time are always tried again.",
    )
    fail: bool = parameter(
        "boolean",
        False,
        "End with the first failure",
        "After all runs, end with the error of the first one that failed, as a script or a workflow needs it.",
        advanced=True,
    )
    processes: int = parameter(
        "integer",
        1,
        "Runs at a time",
        "Each takes the memory of a run of its own, and its share of the cores.",
        minimum=1,
        maximum=64,
        advanced=True,
    )


@dataclass(frozen=True)
class RunMany(ClusterSettings, _Runs):
    """Runs a job over many inputs, each in a process and a folder of its own; what is finished is not done again."""
