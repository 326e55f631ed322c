"""The calls through QGIS's Processing: each algorithm once, on the inputs and the results of the command line."""

from __future__ import annotations

from benchmarks.same_outputs.calls import LABELS, SCENE, Call

PAIR = "BEFORE=@made/sample/before.tif AFTER=@made/sample/after.tif"
ONE_THREAD = "THREADS=1 DEVICE=cpu"
PRETRAIN = "SOURCES=@in/unlabelled BANDS=1,2,3 PATCH_PX=32 BATCH_SIZE=8 STEPS=3 DENOISER_WIDTH=8"
VIEW = "600200,601500,5698700,5699900 [EPSG:32631]"


def _qgis(algorithm: str, text: str, *more: str, name: str = "", start_from: str = "") -> Call:
    return Call(f"qgis-{name or algorithm}", (*text.split(), *more), algorithm, start_from)


THROUGH_QGIS = (
    _qgis("selftest", ""),
    _qgis("samplepair", "OUT=@out SIZE_PX=256 SEED=3"),
    _qgis("planchange", f"{PAIR} METHOD=cva {ONE_THREAD}"),
    _qgis("detectchange", f"{PAIR} OUT=@out {ONE_THREAD}"),
    _qgis("applythreshold", "RESULT=@out THRESHOLD=0.5", start_from="qgis-detectchange"),
    _qgis(
        "detectchange",
        "BEFORE=@in/u16_before.tif AFTER=@in/u16_after.tif OUT=@out METHOD=cva CRS=EPSG:32631 CELL_SIZE=10"
        f" {ONE_THREAD}",
        name="change-uint16",
    ),
    _qgis(
        "trainclassifier",
        f"RASTER={SCENE} LABELS=@in/labels_messy.gpkg OUT=@out ENCODER=none FOLDS=3 CACHE=@made/cache {ONE_THREAD}",
        f"VIEW={VIEW}",
    ),
    _qgis(
        "classify",
        f"RASTER={SCENE} MODEL=qgis-trainclassifier OUT=@out UNCERTAINTY=true PLACES=3 LABELS={LABELS} {ONE_THREAD}",
        f"EXTENT={VIEW}",
    ),
    _qgis("drawsample", "MAP=@made/classify/classes.tif OUT=@out COUNT=60"),
    _qgis("accuracy", "MAP=@made/classify-all/classes.tif REFERENCE=@in/checked/sample.gpkg OUT=@out"),
    _qgis("exportmap", "MAP=@made/classify-all/classes.tif OUT=@out TITLE=Land PACKAGE=zip"),
    _qgis("pretrain", f"{PRETRAIN} OUT=@out {ONE_THREAD}"),
    _qgis("planpretraining", f"{PRETRAIN} {ONE_THREAD}"),
    _qgis("importencoder", "WEIGHTS=@in/resnet18.pth OUT=@out NAME=Foreign"),
    _qgis("evaluate", f"TASK=knn TRAIN=@in/images TEST=@in/images NEIGHBOURS=5 SEEDS=1 OUT=@out {ONE_THREAD}"),
    _qgis("detectchange", f"BEFORE=@in/far.tif AFTER={SCENE} OUT=@out", name="refused-apart"),
    _qgis("detectchange", "BEFORE=@in/no_crs.tif AFTER=@in/no_crs.tif OUT=@out", name="refused-no-crs"),
    _qgis("trainclassifier", f"RASTER={SCENE} LABELS=@in/labels_unnamed.gpkg OUT=@out", name="refused-labels"),
)
