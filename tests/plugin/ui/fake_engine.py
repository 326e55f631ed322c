#!/usr/bin/python3
"""A program that stands for the engine's Python: it speaks the protocol and gives small real results at once.

Its arguments, which would start the engine, are passed over. "slow-3" in the output folder's name makes a job take
three seconds; "fails" in it makes it fail, "fails-disk_full" with that code.
"""

from __future__ import annotations

import json
import select
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[3]
EDGE_PX = 64
STEPS = 100  # of a training


def say(kind, **values):
    """Writes one event."""
    sys.stdout.write(json.dumps({"type": kind, **values}) + "\n")
    sys.stdout.flush()


def done(job, **answer):
    """Answers with the dataclass of the job, whose other fields are empty."""
    contract()
    from tests.plugin.answers import answer_of

    say("done", result=answer_of(job, answer))


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
    _, results = contract()
    change, common = results.change, results.common
    threshold_facts = change.ThresholdDescription("fixed", threshold, "as asked")
    percent = 100 * float((values >= threshold).mean())
    found = change.ChangeResult(
        **change_facts(),
        summary=remark("change.area", area_ha=percent, percent=percent, polygons=3),
        areas=change.ChangeAreas("ha", (), 3, minimum_area_px, "geodesic"),
        threshold=threshold_facts,
        histogram=change.ScoreHistogram(tuple(edges.tolist()), tuple(counts.tolist())),
        files={},
    )
    (folder / common.RESULT).write_text(results.result_text(found), encoding="utf-8")
    names = (change.SCORE, change.CHANGE, change.POLYGONS, common.REPORT, common.RESULT)
    paths = [str(folder / name) for name in names]
    answered = change.ChangeAnswer(str(folder), *paths, threshold, found.summary, found.remarks)
    return results.to_json(answered)


def contract():
    """Gives the remarks and results of the contract, as the plugin has them."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from swimdiff_qgis.contract import remarks, results

    return remarks, results


def remark(code, **values):
    """Says something."""
    return contract()[0].Remark(code, values)


def change_facts(*said):
    """What is known of a change before there is a threshold."""
    _, results = contract()
    change, common = results.change, results.common
    return {
        "job": "detect-change",
        "before": common.InputDescription("/before.tif", "before.tif", ""),
        "after": common.InputDescription("/after.tif", "after.tif", ""),
        "grid": common.GridDescription("64 x 64 px, EPSG:32631", None, (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 64, 64),
        "bands": change.BandsDescription("1 band by name: 1 B02", "name", ((1, 1),)),
        "shift": change.ShiftDescription("0.5 px", 0.3, -0.4, 0.5, 5.0, 1.0, False),
        "masks": (),
        "area_of_interest": None,
        "method": change.MethodDescription("fused", "fused scores"),
        "device": "CPU, 2 threads of 8 cores",
        "raw_scores": change.RawScores(1.0, 0, (1,)),
        "remarks": said,
        "seconds": 1.0,
        "storage": common.StorageDescription("zstd", False),
        "provenance": change.ChangeProvenance(
            parameters={}, finished="2026-01-01T00:00:00", versions={}, inputs={}, encoder={}, seed=0, device="CPU"
        ),
    }


def plan_of(text, *said):
    """A plan of change."""
    _, results = contract()
    facts = change_facts(*said)
    known = {name: facts[name] for name in ("grid", "bands", "shift", "device", "remarks")}
    sizes = {"minutes": 2.2, "memory_bytes": 2**30, "disk_bytes": 2**30}
    return results.to_json(results.change.ChangePlan(text=text, **known, **sizes, device_name="CPU"))


def steps(folder, path=""):
    """Reports progress for as long as the folder's name says; False where it was cancelled, or fails over a file."""
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
        code = name.partition("fails-")[2] or "no_overlap"
        words = {"message": "after.tif does not overlap.", "hint": "Choose another.", "values": {"path": path}}
        say("failed", code=code, **words, traceback="T")
        return False
    return True


def detect_change(values):
    """Does the main job."""
    threshold = 0.4 if values["threshold"] == "auto" else float(values["threshold"])
    if steps(values["out"], values["before"]):
        say("done", result=result(Path(values["out"]), threshold, values["minimum_area_px"]))


def apply_threshold(values):
    """Writes the result anew."""
    if steps(values["result"]):
        say("done", result=result(Path(values["result"]), float(values["threshold"]), values["minimum_area_px"]))


def plan_change(values):
    """Says what would be done."""
    say("done", result=plan_of(f"Plan for {values['method']}.", remark("change.same_file")))


def sample(values):
    """Writes a pair."""
    folder = Path(values["out"])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("before", "after", "truth"):
        raster(folder / f"{name}.tif", [score() * 1000])
    paths = {name: str(folder / f"{name}.tif") for name in ("before", "after", "truth")}
    done("sample", folder=str(folder), **paths, shift_px=(0.3, -0.2), changed_share=0.02)


def plan_pretraining(values):
    """Says what would be done."""
    count = len(values["sources"].splitlines())
    facts = {"scenes": count, "patches": 640 * count, "bands": ("red", "green", "blue"), "steps": STEPS}
    facts.update(minutes=12.0, method_figures={"expected_same_scene": 3.25}, memory_bytes=2**30, device_name="CPU")
    done("plan-pretraining", **facts, remarks=(remark("swimdiff.small_scenes", keys=12, expected=0.5),))


def pretrain(values):
    """Trains from the last checkpoint on; "slow-3" makes it take three seconds in all."""
    folder = Path(values["out"])
    checkpoint = folder / "checkpoints" / "step.txt"
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    begin = int(checkpoint.read_text()) if checkpoint.exists() else 0
    name = folder.name
    pause_s = float(name.split("slow-")[1].split("-")[0]) / STEPS if "slow-" in name else 0.001
    for step in range(begin + 1, STEPS + 1):
        figures = {"loss": 9.0 - step / STEPS, "loss_contrast": 8.0, "loss_diffusion": 1.0 - step / STEPS}
        for figure, value in figures.items():
            say("metric", name=figure, value=value, step=step)
        metrics = folder / "metrics.csv"
        if not metrics.exists():
            metrics.write_text("step," + ",".join(figures) + "\n")
        with metrics.open("a") as stream:
            stream.write(f"{step}," + ",".join(str(value) for value in figures.values()) + "\n")
        say("progress", fraction=step / STEPS, text=f"Training, step {step} of {STEPS}", remaining_s=STEPS - step)
        checkpoint.write_text(str(step))
        if cancelled():
            say("failed", code="cancelled", message=f"Stopped after step {step} of {STEPS}.", hint="Run again.")
            return
        time.sleep(pause_s)
    if "fails" in name:
        say("failed", code="disk_full", message="The disk is full.", hint="Free 3 GB.", traceback="T")
        return
    encoder(folder / "encoder.safetensors", values["name"] or name, steps=STEPS)
    (folder / "report.html").write_text("<p>report</p>", encoding="utf-8")
    (folder / "result.json").write_text("{}", encoding="utf-8")
    paths = {"folder": folder, "encoder": folder / "encoder.safetensors", "report": folder / "report.html"}
    data = {"patches": 640, "patch_px": 64, "scenes": 2, "bands": "red, green, blue"}
    summary = remark("pretraining.done_with_loss", name=name, steps=STEPS, loss=8.0, **data)
    done("pretrain", **{key: str(path) for key, path in paths.items()}, steps=STEPS, summary=summary)


def import_encoder(values):
    """Takes a file with a card."""
    source = Path(values["weights"])
    target = Path(values["out"]) / f"{values['name'] or source.stem}.safetensors"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
    facts = {"card": {}, "unused": [], "unused_count": 0, "missing": []}
    say("done", result={"encoder": str(target), **facts, "text": f"{target.stem}: resnet18"})


def evaluate(values):
    """Gives a figure."""
    folder = Path(values["out"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.html").write_text("<p>report</p>", encoding="utf-8")
    done("evaluate", folder=str(folder), report=str(folder / "report.html"), scores={"accuracy": 0.9})


def encoder(path, name, **facts):
    """Writes an encoder file: a card, and one small tensor in place of the weights."""
    contract()
    from swimdiff_qgis.contract import card as cards

    card = cards.Card("resnet18", ("red", "green", "blue"), maps=("stem",), name=name, **facts)
    metadata = cards.card_metadata(card, str(path))
    tensor = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    header = json.dumps({"__metadata__": metadata, "stem": tensor}).encode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(header).to_bytes(8, "little") + header + np.float32([1, 2]).tobytes())


def self_test(values):
    """Is well."""
    facts = {"agreement": 1.0, "versions": {"torch": "2"}, "devices": ["cpu"]}
    say("done", result={"ok": True, **facts, "text": "all well"})


JOBS = {
    "detect-change": detect_change,
    "apply-threshold": apply_threshold,
    "plan-change": plan_change,
    "plan-pretraining": plan_pretraining,
    "pretrain": pretrain,
    "import-encoder": import_encoder,
    "evaluate": evaluate,
    "sample": sample,
    "self-test": self_test,
}


def main():
    """Greets, does one job, leaves."""
    say("hello", protocol=2, version="fake", python="3", processors=1)
    command = json.loads(sys.stdin.readline())
    folder = command["values"].get("out")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        (Path(folder) / f"{command['job']}.json").write_text(json.dumps(command["values"]), encoding="utf-8")
    JOBS[command["job"]](command["values"])


if __name__ == "__main__":
    main()
