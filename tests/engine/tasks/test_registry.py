"""What the registry of tasks says holds; a task that is added as CONTRIBUTING.md tells it is measured by the job."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from engine.contract.jobs import Evaluate
from engine.contract.parameters import parameters
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.joined import EncoderInputs
from engine.tasks.registry import PIXEL_TASKS, TASKS, PixelParts
from tests.engine.evaluation.made import write_classes
from tests.engine.extending import Copy

BANDS, MEASURES, CLASSES = 3, 2, 4
TOY = '''"""Whole images by the means of their bands."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from engine.tasks.scene import ImageTask, linear_head


class ToyTask(ImageTask):
    """A linear layer on the mean of each band, beside the encoder's vector."""

    def __init__(self, *given: Any, **settings: Any) -> None:
        super().__init__(*given, **settings)
        bands = self.scale.mean.shape[-1]
        self.means = linear_head(bands, self.class_count, self.several, settings["generator"])
        self.seen = linear_head(self.encoder.pooled_channels, self.class_count, self.several, settings["generator"])

    def forward(self, inputs: Tensor) -> Tensor:
        scores: Tensor = self.means(inputs.mean(dim=(2, 3))) + self.seen(self.encoder.pooled(inputs).float())
        return scores
'''


def test_the_choices_of_evaluate_are_the_measured_tasks() -> None:
    choices = next(one.choices for one in parameters(Evaluate) if one.name == "task")
    measured = {choice for entry in TASKS.values() for choice in entry.choices}
    assert sorted(measured) == sorted(choices)
    assert all(entry.text for entry in TASKS.values() if entry.choices)
    assert {entry.labels for entry in TASKS.values()} == {"image", "pixel", "object"}


@pytest.mark.parametrize("name", PIXEL_TASKS)
def test_a_task_of_pixels_scores_images_of_any_size_and_learns(name: str) -> None:
    dates = PIXEL_TASKS[name].dates
    generator = torch.Generator().manual_seed(0)
    one = InputScale(torch.full((BANDS,), 100.0), torch.full((BANDS,), 10.0))
    parts = PixelParts(None, EncoderInputs(()), CLASSES, BANDS, MEASURES, one, (4, 8), False, generator)
    task = PIXEL_TASKS[name].build(parts)
    scale = InputScale(one.mean.expand(2, dates, BANDS), one.deviation.expand(2, dates, BANDS))
    images = torch.rand(2, dates, BANDS, 37, 21, generator=generator) * 200
    measures = torch.rand(2, MEASURES if dates == 2 else 0, 37, 21, generator=generator)
    pixels = DatedPixels(images, torch.ones(2, 37, 21, dtype=torch.bool), scale, measures)
    scores = task.scores(pixels)
    assert scores.shape == (2, CLASSES, 37, 21)
    task.loss(scores, torch.randint(0, CLASSES, (2, 37, 21), generator=generator)).backward()
    assert all(weight.grad is not None for weight in task.parameters())
    found = task.eval().probabilities(task.scores(pixels))
    assert torch.allclose(found.sum(dim=1), torch.ones(2, 37, 21), atol=1e-5)


@pytest.mark.slow
def test_a_new_task_is_measured_by_the_job(root: Path, tmp_path: Path) -> None:
    copy = Copy(root, tmp_path / "tree")
    copy.add("engine/tasks/toy.py", TOY)
    copy.edit(
        "engine/tasks/registry.py",
        ("\nBuild = TypeVar", "from engine.tasks.toy import ToyTask\n\nBuild = TypeVar"),
        (
            "IMAGE_TASKS: dict[str, TaskEntry[ImageTaskBuild]] = {\n",
            "IMAGE_TASKS: dict[str, TaskEntry[ImageTaskBuild]] = {\n"
            '    "toy": TaskEntry("image", 1, ToyTask, ("toy",), "means of the bands and encoder"),\n',
        ),
    )
    copy.edit(
        "engine/contract/jobs/evaluation.py",
        ('"change", "segmentation")', '"change", "segmentation", "toy")'),
        ('"Change", "Segmentation")', '"Change", "Segmentation", "Toy task")'),
    )
    assert len(copy.touched) <= 3
    source, out = write_classes(tmp_path / "images"), tmp_path / "out"
    words = ["--task", "toy", "--train", str(source), "--test", str(source), "--out", str(out), "--encoder", "random"]
    done = copy.run(
        "engine", "evaluate", *words, "--epochs", "12", "--batch-size", "8", "--seeds", "1", "--threads", "1"
    )
    assert done.returncode == 0, done.stderr
    facts = json.loads((out / "result.json").read_text())
    assert facts["title"].startswith("Toy task:") and facts["scores"]["accuracy"] > 0.5
    assert ["Task", "means of the bands and encoder, Adam, 12 epochs, flips and turns"] in facts["protocol"]
