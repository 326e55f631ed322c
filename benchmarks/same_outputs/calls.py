"""The calls of the command line: each job with the options that matter, and what is refused.

In the words of a call `@in` is the folder of the fixed inputs, `@out` the call's own folder, `@made/NAME` that of an
earlier call, `@tree` the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.same_outputs.inputs import label_sample

PAIR = "@made/sample/before.tif @made/sample/after.tif"
ONE_THREAD = "--threads 1 --device cpu"
TO_OUT = f"--out @out {ONE_THREAD}"
TRAIN = f"{ONE_THREAD} --cache @made/cache --folds 3"
PRETRAIN = "--bands 1,2,3 --patch-px 32 --batch-size 8 --steps 5 --denoiser-width 8"
WITH_ACCURACY = "--accuracy @made/accuracy-sample/result.json"
CREDITS = "--title Land --date 2018-10-13 --source Sentinel --licence CC-BY-4.0 --author Somebody"
CLASSES = '[{"value":3,"name":"Water","colour":"#1f78b4"},{"value":7,"name":"Wood <old>","colour":"#33a02c"}]'


@dataclass(frozen=True)
class Call:
    """One run of a job.

    Args:
        name: of the call and of its folder.
        words: of the command line, or KEY=VALUE of an algorithm.
        algorithm: of QGIS; empty for the command line.
        start_from: earlier call whose folder is copied first, for a job that works in a finished folder.
        prepare: makes further inputs from what earlier calls made.
    """

    name: str
    words: tuple[str, ...]
    algorithm: str = ""
    start_from: str = ""
    prepare: Callable[[Path, Path], None] | None = None


def _line(name: str, text: str, *more: str, **other: object) -> Call:
    return Call(name, (*text.split(), *more), **other)  # type: ignore[arg-type]


def _labelled(inputs: Path, made: Path) -> None:
    label_sample(made / "sample-stratified", inputs / "checked")


ENCODER = "resources/models/efficientnet-lite0-imagenet.safetensors"
SCENE, LABELS = "@in/scene.tif", "@in/labels.gpkg"
LINE = (
    _line("self-test", "self-test"),
    _line("sample", "sample --out @out --size-px 256 --seed 3"),
    # Change: the four methods, then grids, kinds of pixels, storage, thresholds.
    _line("change-fused", f"detect-change {PAIR} --out @out {ONE_THREAD}"),
    _line("change-deep", f"detect-change {PAIR} --out @out --method deep --json {ONE_THREAD}"),
    _line("change-cva", f"detect-change {PAIR} --out @out --method cva --json {ONE_THREAD} --window-px 128"),
    _line("change-irmad", f"detect-change {PAIR} --out @out --method irmad --json {ONE_THREAD} --threshold yen"),
    _line(
        "change-grids",
        "detect-change @in/grid_before.tif @in/grid_after.tif --out @out --json --crs EPSG:32632 --cell-size 12"
        f" --extent union --resampling cubic --before-date 2018-10-13 --before-bands 3,2,1 --after-bands B04,B03,B02"
        f" {ONE_THREAD}",
    ),
    _line(
        "change-uint16",
        f"detect-change @in/u16_before.tif @in/u16_after.tif --out @out --json --normalisation moments {ONE_THREAD}"
        " --threshold percentile --percentile 92 --reference after",
    ),
    _line(
        "change-pictures",
        "detect-change @in/picture_before.png @in/picture_after.png --out @out --ungeoreferenced --json"
        f" --threshold otsu --context none {ONE_THREAD}",
    ),
    _line(
        "change-one-band",
        "detect-change @in/single_before.tif @in/single_after.tif --out @out --json --tolerance-px 1 --correct-shift"
        f" --threshold robust --false-alarm-rate 0.05 --before-nodata 1200 {ONE_THREAD}",
    ),
    _line(
        "change-cog",
        f"detect-change {PAIR} --out @out --method cva --raster-format cog --compression deflate --threshold 0.4"
        f" --minimum-area-px 20 --json {ONE_THREAD}",
    ),
    _line("plan", f"plan-change {PAIR} {ONE_THREAD}"),
    _line("plan-grids", f"plan-change @in/grid_before.tif @in/grid_after.tif --json --method deep {ONE_THREAD}"),
    _line("threshold", "apply-threshold @out --threshold 0.5 --json", start_from="change-fused"),
    _line("threshold-rule", "apply-threshold @out --threshold otsu --minimum-area-px 9", start_from="change-cog"),
    # Classes.
    _line("train-quick", f"train-classifier {SCENE} {LABELS} --out @out --encoder none {TRAIN}"),
    _line(
        "train-encoder",
        f"train-classifier {SCENE} {LABELS} --out @out --json --validation blocks --places 4 --name Coded {TRAIN}"
        " --view 600200,5698700,601500,5699900",
    ),
    _line(
        "train-messy",
        f"train-classifier {SCENE} @in/labels_messy.gpkg --out @out --json --encoder none --head linear {TRAIN}"
        " --licence CC0-1.0 --validation polygons --no-class-weights --bands B04,B03,B08",
    ),
    _line(
        "train-listed",
        f"train-classifier {SCENE} {LABELS} --out @out --json --encoder none --validation none {TRAIN} --classes",
        CLASSES,
    ),
    _line(
        "train-dates",
        f"train-classifier {SCENE} @in/change_points.gpkg --after @in/scene_after.tif --out @out --json {TRAIN}"
        " --class-field code --encoder none --view 4.43,51.43,4.45,51.445[EPSG:4326]",
    ),
    _line(
        "train-thorough",
        f"train-classifier {SCENE} {LABELS} --out @out --json --mode thorough --epochs 2 {TRAIN}",
    ),
    _line("classify", f"classify {SCENE} @made/train-quick/model.safetensors --out @out {ONE_THREAD}"),
    _line(
        "classify-all",
        f"classify {SCENE} @made/train-encoder/model.safetensors --out @out --json --probabilities --uncertainty"
        f" --minimum-area-px 8 --majority-px 1 --places 5 --labels {LABELS} {ONE_THREAD}",
    ),
    _line(
        "classify-dates",
        f"classify {SCENE} @made/train-dates/model.safetensors --after @in/scene_after.tif --out @out --json"
        f" --raster-format cog --compression deflate --extent 600100,5698600,601300,5699800 {ONE_THREAD}",
    ),
    _line(
        "classify-thorough",
        f"classify {SCENE} @made/train-thorough/model.safetensors --out @out --json --uncertainty --window-px 128"
        f" {ONE_THREAD}",
    ),
    # Checking and handing on.
    _line("sample-stratified", "draw-sample @made/classify-all/classes.tif --out @out --count 90 --json"),
    _line("sample-simple", "draw-sample @made/classify/classes.tif --out @out --design simple --count 40"),
    _line("sample-systematic", "draw-sample @made/classify/classes.tif --out @out --design systematic"),
    _line(
        "accuracy-sample",
        "accuracy @made/classify-all/classes.tif @in/checked/sample.gpkg --out @out --json"
        " --probabilities @made/classify-all/probability.tif",
        prepare=_labelled,
    ),
    _line(
        "accuracy-polygons",
        f"accuracy @made/classify/classes.tif {LABELS} --out @out --design simple --confidence 0.9",
    ),
    _line("export", f"export-map @made/classify-all/classes.tif --out @out --json {CREDITS} {WITH_ACCURACY}"),
    _line(
        "export-zip",
        f"export-map @made/classify/classes.tif --out @out --package zip --dissolve --smoothing 1.5"
        f" --compression deflate --minimum-area-px 12 --attachments @in/page.txt {CREDITS}",
    ),
    _line("export-change", "export-map @made/change-fused/change.tif --out @out --json --no-cog --no-styles"),
    # Encoders.
    _line("plan-pretraining", f"plan-pretraining @in/unlabelled --json {PRETRAIN} {ONE_THREAD}"),
    _line("pretrain", f"pretrain @in/unlabelled --out @out {PRETRAIN} --log-steps 1 --checkpoint-steps 2 {ONE_THREAD}"),
    _line(
        "pretrain-images",
        f"pretrain @in/images.zip @in/unlabelled|bands=3,2,1 --out @out --json --steps 3 --batch-size 8 --patch-px 32"
        f" --scene folder --scene-labels drop --no-diffusion --optimiser adamw --half-precision --no-cache {ONE_THREAD}"
        " --start-from @made/pretrain/encoder.safetensors",
    ),
    _line("import", "import-encoder @in/resnet18.pth --out @out --json --name Foreign --licence MIT --resolution-m 10"),
    _line(
        "evaluate-neighbours",
        f"evaluate --task knn --train @in/images --test @in/images --neighbours 5 --seeds 2 --out @out {ONE_THREAD}",
    ),
    _line(
        "evaluate-probe",
        "evaluate --task linear-probe --train @in/images.zip --test @in/images.zip --epochs 5 --seeds 2 --json"
        f" --encoder @made/pretrain/encoder.safetensors --out @out {ONE_THREAD}",
    ),
    _line(
        "evaluate-tuned",
        "evaluate --task fine-tune --train @in/images --test @in/images --epochs 1 --seeds 1 --json --encoder random"
        f" --batch-size 8 --out @out {ONE_THREAD}",
    ),
    _line(
        "evaluate-change",
        "evaluate --task change --train @in/places --test @in/places --epochs 2 --seeds 1 --json --batch-size 4"
        f" --out @out {ONE_THREAD}",
    ),
    _line("evaluate-unlabelled", f"evaluate --task change --supervision none --test @in/places {TO_OUT}"),
)
REFUSED = (
    _line("refused-missing", "detect-change @in/none.tif @in/far.tif --out @out"),
    _line("refused-unreadable", "detect-change @in/no_raster.tif @in/far.tif --out @out"),
    _line("refused-cut-off", f"detect-change @in/grid_before.tif @in/cut_off.tif --out @out --method cva {ONE_THREAD}"),
    _line("refused-no-crs", "detect-change @in/no_crs.tif @in/no_crs.tif --out @out"),
    _line("refused-apart", "detect-change @in/far.tif @in/scene.tif --out @out"),
    _line("refused-bands", "detect-change @in/scene.tif @in/scene_after.tif --before-bands 9 --out @out"),
    _line("refused-value", "detect-change @in/scene.tif @in/scene_after.tif --threshold 1.5 --out @out"),
    _line("refused-word", "detect-change @in/scene.tif @in/scene_after.tif --method best --out @out"),
    _line("refused-encoder", f"detect-change {PAIR} --encoder @in/no_raster.tif --method deep --out @out"),
    _line("refused-overwriting", "detect-change @out/score.tif @out/score.tif --out @out", start_from="change-cva"),
    _line("refused-unfinished", "apply-threshold @in"),
    _line("refused-labels", f"train-classifier {SCENE} @in/labels_unnamed.gpkg --out @out"),
    _line("refused-one-class", f"train-classifier {SCENE} @in/labels_one.gpkg --out @out --cache @made/cache"),
    _line("refused-field", f"train-classifier {SCENE} {LABELS} --class-field kind --out @out"),
    _line("refused-model", f"classify {SCENE} @tree/{ENCODER} --out @out"),
    _line("refused-fit", "classify @in/single_before.tif @made/train-quick/model.safetensors --out @out"),
    _line("refused-map", "draw-sample @in/scene.tif --out @out"),
    _line("refused-weights", "import-encoder @in/no_raster.tif --out @out"),
    _line("refused-sources", f"pretrain @in/labels.gpkg --out @out {ONE_THREAD}"),
    _line("refused-test-data", "evaluate --task knn --train @in/places --test @in/none --out @out"),
)


def filled(words: tuple[str, ...], places: Mapping[str, Path]) -> list[str]:
    """Puts the folders into the words of a call."""
    found = []
    for word in words:
        for mark, path in places.items():
            word = word.replace(mark, str(path))
        found.append(word)
    return found
