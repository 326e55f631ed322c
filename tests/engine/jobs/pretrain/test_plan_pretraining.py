"""The plan says what the run will do, and does nothing itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.contract.errors import ParameterError
from engine.contract.jobs.pretraining import PRESETS, Pretrain
from engine.contract.remarks import INFO, sentence
from engine.data.augment import Strength
from engine.data.patches import PatchSettings
from engine.data.sources import find_patches
from engine.jobs.pretrain.settings import PRESETS as FILLED
from engine.jobs.pretrain.settings import source_list, training_settings
from engine.methods.base import Drive
from engine.methods.cmid.settings import PRESETS as CMID_FILLED
from engine.methods.recipe import MEASURED, recipe_of
from engine.methods.swimdiff.settings import PRESETS as SWIMDIFF_FILLED
from engine.methods.swimdiff.settings import SwimDiffSettings
from engine.observer import SilentObserver
from tests.engine.jobs.pretrain.pretraining import PATCHES, STEPS, images, plan


def test_a_plan_tells_scenes_patches_steps_minutes_memory_and_disk(tmp_path: Path) -> None:
    sources = images(tmp_path / "sources")
    found = plan(sources)
    assert (found.patches, found.scenes, found.steps) == (PATCHES, 3, STEPS)
    assert len(found.bands) == 3
    assert found.minutes > 0 and found.images_per_second > 0
    # Weights of both encoders and one momentum, 11 million numbers each, three times on the disk.
    assert found.disk_bytes > 3 * 3 * 11_000_000 * 4
    assert found.memory_bytes > 100 * 2**20
    for word in (f"{PATCHES} patches", "3 scenes", f"{STEPS} steps", "GB on disk"):
        assert word in sentence(found.text)
    said = [("pretraining.starts_at_random", INFO), ("swimdiff.own_scene", INFO)]
    assert [(one.code, one.severity) for one in found.remarks] == said
    assert found.method_figures["expected_same_scene"] == pytest.approx(found.remarks[1].values["expected"])
    assert [path.name for path in tmp_path.iterdir()] == ["sources"]  # nothing was written


def test_colours_and_optimiser_reach_the_parts_that_use_them(tmp_path: Path) -> None:
    sources = images(tmp_path / "sources", 2, 512)
    job = Pretrain(sources=str(sources), bands="1,2,3", patch_px=32, out="out", colour_jitter=0.5, grey_share=0.0)
    patches = find_patches(source_list(job), PatchSettings.of(job), SilentObserver())
    filled = training_settings(replace(job, optimiser="adamw", learning_rate=0.002), patches).method
    assert isinstance(filled, SwimDiffSettings)
    strength, plain = filled.recipe.strength, Strength()
    assert (strength.brightness, strength.hue) == (0.5 * plain.brightness, 0.5 * plain.hue)
    assert (strength.grey, strength.blur, strength.turn) == (0.0, 0.0, 0.5)
    driven = {group.name: group.drive for group in filled.build().parameter_groups()}
    assert driven["encoder"] == Drive("adamw", 0.002, MEASURED.weight_decay, spares_norms=True)
    assert driven["denoiser"].learning_rate == job.denoiser_learning_rate
    usual = training_settings(Pretrain(sources=str(sources), patch_px=32, out="out"), patches).method
    assert isinstance(usual, SwimDiffSettings) and usual.recipe == MEASURED
    paper = training_settings(replace(job, preset="paper-scale", colour_jitter=None, grey_share=None), patches).method
    assert isinstance(paper, SwimDiffSettings) and paper.recipe.strength == plain
    assert (paper.temperature, paper.key_momentum, paper.optimiser) == (0.07, 0.999, "sgd")


def test_the_learning_rate_is_the_one_of_the_optimiser(tmp_path: Path) -> None:
    job = Pretrain(sources="images", out="out")
    for preset, optimiser, rate, expected in (
        ("quick-look", "preset", None, ("adamw", 0.001)),
        ("quick-look", "sgd", None, ("sgd", 0.03)),
        ("paper-scale", "preset", None, ("sgd", 0.03)),
        ("paper-scale", "adamw", None, ("adamw", 0.001)),
        ("paper-scale", "adamw", 0.5, ("adamw", 0.5)),
    ):
        recipe = recipe_of(replace(job, preset=preset, optimiser=optimiser, learning_rate=rate))
        assert (recipe.optimiser, recipe.learning_rate) == expected


def test_nothing_to_compare_with_is_refused(tmp_path: Path) -> None:
    sources = images(tmp_path / "sources")
    assert plan(sources, queue_size=0).settings["queue_size"] == 0
    with pytest.raises(ParameterError, match="nothing to compare") as caught:
        plan(sources, queue_size=0, batch_negatives=False)
    assert "Negatives of the batch" in caught.value.hint


def test_each_preset_fills_in_what_is_empty_and_nothing_else(tmp_path: Path) -> None:
    sources = images(tmp_path / "sources", 2, 512)  # 512 patches of 32 px
    assert set(FILLED) == set(SWIMDIFF_FILLED) == set(CMID_FILLED) == set(PRESETS)
    for name in PRESETS:
        job = Pretrain(sources=str(sources), bands="1,2,3", patch_px=32, preset=name, out="out")
        patches = find_patches(source_list(job), PatchSettings.of(job), SilentObserver())
        preset, filled = FILLED[name], training_settings(job, patches)
        assert filled.batch_size == preset.batch_size
        assert filled.method.denoiser_width == SWIMDIFF_FILLED[name].denoiser_width
        assert filled.steps <= (preset.most_steps or 10**9)
        given = Pretrain(**{**vars(job), "epochs": 2.0, "batch_size": 32, "denoiser_width": 8, "denoiser_share": 0.5})
        chosen = training_settings(given, patches)
        assert (chosen.steps, chosen.batch_size) == (2 * 512 // 32, 32)
        assert (chosen.method.denoiser_width, chosen.method.denoiser_share) == (8, 0.5)
    paper, own = FILLED["paper-scale"], SWIMDIFF_FILLED["paper-scale"]
    assert (paper.epochs, paper.batch_size, own.denoiser_width, own.denoiser_share) == (200.0, 256, 64, 1.0)
