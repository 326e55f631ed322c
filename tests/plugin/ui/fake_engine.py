#!/usr/bin/python3
"""A program that stands for the engine's Python: it speaks the protocol and gives small real results at once.

Its arguments, which would start the engine, are passed over. "slow-3" in the output folder's name makes a job take
three seconds; "fails" in it makes it fail.
"""

from __future__ import annotations

import json
import select
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

EDGE_PX = 64


def say(kind, **values):
    """Writes one event."""
    sys.stdout.write(json.dumps({"type": kind, **values}) + "\n")
    sys.stdout.flush()


def cancelled():
    """Says whether a command came that ends the job, or the end of the parent."""
    ready, _, _ = select.select([sys.stdin], [], [], 0)
    return bool(ready)


def raster(path, bands, kind=gdal.GDT_Float32, nodata=None):
    """Writes a small GeoTIFF."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), EDGE_PX, EDGE_PX, len(bands), kind)
    dataset.SetGeoTransform((500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    dataset.SetProjection(system.ExportToWkt())
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    dataset = None


def score():
    """Gives scores that rise from left to right."""
    return np.tile(np.linspace(0.0, 1.0, EDGE_PX, dtype=np.float32) ** 3, (EDGE_PX, 1))


def result(folder, threshold, minimum_area_px):
    """Writes a result folder."""
    folder.mkdir(parents=True, exist_ok=True)
    values = score()
    raster(folder / "score.tif", [values], nodata=-1)
    raster(folder / "change.tif", [(values >= threshold).astype(np.uint8)], gdal.GDT_Byte, 255)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "change.gpkg"))
    layer = source.CreateLayer("change", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
    layer.CreateField(ogr.FieldDefn("mean_score", ogr.OFTReal))
    source = layer = None
    (folder / "report.html").write_text("<p>report</p>", encoding="utf-8")
    counts, edges = np.histogram(values, 64, (0.0, 1.0))
    share = float((values >= threshold).mean())
    facts = {
        "summary": f"{100 * share:.1f} % changed",
        "threshold": {"rule": "fixed", "value": threshold, "text": "as asked"},
        "histogram": {"edges": edges.tolist(), "counts": counts.tolist()},
        "warnings": [],
        "provenance": {"parameters": {"minimum_area_px": minimum_area_px}},
    }
    (folder / "result.json").write_text(json.dumps(facts), encoding="utf-8")
    names = {"score": "score.tif", "change": "change.tif", "polygons": "change.gpkg", "report": "report.html"}
    paths = {name: str(folder / file) for name, file in names.items()}
    small = {"summary": facts["summary"], "warnings": facts["warnings"], "threshold": threshold}
    return {"folder": str(folder), **paths, "result": str(folder / "result.json"), **small}


def steps(folder):
    """Reports progress for as long as the folder's name says; False where it was cancelled."""
    name = Path(folder).name
    seconds = float(name.split("slow-")[1].split("-")[0]) if "slow-" in name else 0.2
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        done = (time.monotonic() - began) / seconds
        say("progress", fraction=done, text="Scoring", remaining_s=seconds * (1 - done))
        if cancelled():
            say("failed", code="cancelled", message="Cancelled.", hint="Run again.")
            return False
        time.sleep(0.02)
    if "fails" in name:
        say("failed", code="no_overlap", message="after.tif does not overlap.", hint="Choose another.", traceback="T")
        return False
    return True


def detect_change(values):
    """Does the main job."""
    threshold = 0.4 if values["threshold"] == "auto" else float(values["threshold"])
    if steps(values["out"]):
        say("done", result=result(Path(values["out"]), threshold, values["minimum_area_px"]))


def apply_threshold(values):
    """Writes the result anew."""
    if steps(values["result"]):
        say("done", result=result(Path(values["result"]), float(values["threshold"]), values["minimum_area_px"]))


def plan_change(values):
    """Says what would be done."""
    say("done", result={"text": f"Plan for {values['method']}.", "warnings": ["A warning."]})


def sample(values):
    """Writes a pair."""
    folder = Path(values["out"])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("before", "after", "truth"):
        raster(folder / f"{name}.tif", [score() * 1000])
    say("done", result={"folder": str(folder), **{n: str(folder / f"{n}.tif") for n in ("before", "after", "truth")}})


def self_test(values):
    """Is well."""
    say("done", result={"ok": True, "text": "all well"})


JOBS = {
    "detect-change": detect_change,
    "apply-threshold": apply_threshold,
    "plan-change": plan_change,
    "sample": sample,
    "self-test": self_test,
}


def main():
    """Greets, does one job, leaves."""
    say("hello", protocol=1, version="fake", python="3", processors=1)
    command = json.loads(sys.stdin.readline())
    JOBS[command["job"]](command["values"])


if __name__ == "__main__":
    main()
