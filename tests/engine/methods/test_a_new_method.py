"""A method with other settings, batches and losses, added as CONTRIBUTING.md tells it, is trained by the job."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.backbones.files import load_encoder
from engine.train.recorder import read_rows
from tests.engine.extending import Copy
from tests.engine.jobs.pretrain.pretraining import SETTINGS, images

PARAMETERS = '''"""What the toy method is told."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import Choices, parameter


@dataclass(frozen=True)
class ToyParameters:
    """How much of an image is hidden."""

    toy_share: float = parameter(
        "number", 0.5, "Hidden share", "Of the pixels.", minimum=0.1, belongs_to=Choices("method", ("toy",))
    )
'''
SETTINGS_FILE = '''"""Settings and batches of the toy method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor

from engine.contract.jobs.pretraining import PretrainMethod
from engine.data.batch import TensorBatch
from engine.data.patches import PatchSet
from engine.methods.base import Figure, MethodSettings, Notes
from engine.methods.recipe import recipe_of

if TYPE_CHECKING:
    from engine.methods.toy.method import Toy


@dataclass(frozen=True)
class HiddenBatch(TensorBatch):
    """Whole images, and which of their pixels are hidden."""

    images: Tensor
    hidden: Tensor


@dataclass(frozen=True)
class DrawnHidden:
    """Which pixels are hidden, as random numbers."""

    values: Tensor
    share: float

    def part(self, first: int, stop: int) -> DrawnHidden:
        return DrawnHidden(self.values[first:stop], self.share)

    def render(self, images: Tensor, scene: Tensor) -> HiddenBatch:
        return HiddenBatch(images, (self.values < self.share).to(images.device))


@dataclass(frozen=True)
class HiddenMaker:
    """Hides pixels."""

    view_px: int
    share: float

    def draw(self, count: int, band_count: int, generator: torch.Generator) -> DrawnHidden:
        return DrawnHidden(torch.rand(count, self.view_px, self.view_px, generator=generator), self.share)


@dataclass(frozen=True)
class ToySettings(MethodSettings[HiddenBatch]):
    """What decides the toy method."""

    band_count: int
    backbone: str
    view_px: int
    toy_share: float
    learning_rate: float
    seed: int

    name: ClassVar[str] = "toy"
    caption: ClassVar[str] = "Each patch, and what is left of it."
    figures: ClassVar[tuple[Figure, ...]] = (
        Figure("loss", "Loss at the end", "loss"),
        Figure("loss_hidden", "Guess of the hidden pixels", "hidden"),
        Figure("gradient_hidden", "Gradient of the guess"),
    )

    @classmethod
    def of(cls, job: PretrainMethod, patches: PatchSet) -> ToySettings:
        return cls(
            patches.band_count,
            job.backbone,
            patches.settings.patch_px,
            job.toy_share,
            recipe_of(job).learning_rate,
            job.seed,
        )

    def build(self) -> Toy:
        from engine.methods.toy.method import Toy

        return Toy(self)

    def maker(self) -> HiddenMaker:
        return HiddenMaker(self.view_px, self.toy_share)

    @property
    def card_text(self) -> str:
        return f"Toy, {self.toy_share:.0%} hidden"

    def notes(self, patches: PatchSet, part_size: int) -> Notes:
        hidden = self.toy_share * self.view_px**2
        text = f"{hidden:.0f} pixels"
        return Notes({"hidden_px": hidden}, (("Hidden", text),))
'''
METHOD = '''"""The toy method: the means of the hidden pixels from the others."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.backbones.registry import BACKBONES
from engine.methods.base import Drive, Method, ParameterGroup, StepOutput
from engine.methods.initialise import draw_weights
from engine.methods.toy.settings import HiddenBatch, ToySettings


class Toy(Method[HiddenBatch]):
    """Guesses."""

    def __init__(self, settings: ToySettings) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(settings.seed)
        self.settings = settings
        self.encoder = BACKBONES[settings.backbone].build(settings.band_count)
        self.encoder.initialise(generator)
        self.head = nn.utils.skip_init(nn.Linear, self.encoder.pooled_channels, settings.band_count)
        draw_weights(self.head, generator)

    def forward(self, batch: HiddenBatch, generator: torch.Generator) -> StepOutput:
        loss = self._loss(batch)
        return StepOutput(loss, {"loss": loss.detach(), "loss_hidden": loss.detach()})

    def _loss(self, batch: HiddenBatch) -> Tensor:
        hidden = batch.hidden[:, None].float()
        seen = self.encoder.pooled(batch.images * (1 - hidden))
        means = (batch.images * hidden).sum(dim=(2, 3)) / hidden.sum(dim=(2, 3))
        return (self.head(seen) - means).square().mean()

    def after_step(self, progress: float) -> None:
        pass

    def start_from(self, encoder: Encoder) -> None:
        self.encoder.load_state_dict(encoder.state_dict())

    def shown(self, batch: HiddenBatch) -> tuple[Tensor, ...]:
        return batch.images, batch.images * ~batch.hidden[:, None]

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        drive = Drive("adamw", self.settings.learning_rate, 0.05)
        return (
            ParameterGroup("encoder", drive, tuple(self.encoder.parameters())),
            ParameterGroup("head", drive, tuple(self.head.parameters()), 2.0),
        )

    def gradient_norms(self, batch: HiddenBatch, generator: torch.Generator) -> dict[str, float]:
        training = self.training
        gradients = torch.autograd.grad(self.eval()._loss(batch), self.encoder.last_stage())
        self.train(training)
        return {"gradient_hidden": float(torch.stack([gradient.norm() for gradient in gradients]).norm())}
'''


@pytest.fixture(scope="module")
def copy(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    made = Copy(root, tmp_path_factory.mktemp("new") / "tree")
    made.add("engine/contract/jobs/toy.py", PARAMETERS)
    made.add("engine/methods/toy/__init__.py", '"""The toy method."""\n')
    made.add("engine/methods/toy/settings.py", SETTINGS_FILE)
    made.add("engine/methods/toy/method.py", METHOD)
    made.edit(
        "engine/contract/jobs/pretraining.py",
        (
            "from .swimdiff import SwimDiffParameters\n",
            "from .swimdiff import SwimDiffParameters\nfrom .toy import ToyParameters\n",
        ),
        ('choices=("swimdiff", "cmid")', 'choices=("swimdiff", "cmid", "toy")'),
        ('choice_labels=("SwiMDiff", "CMID")', 'choice_labels=("SwiMDiff", "CMID", "Toy")'),
        (
            "class PretrainMethod(Optimisation, CmidParameters,",
            "class PretrainMethod(Optimisation, ToyParameters, CmidParameters,",
        ),
    )
    made.edit(
        "engine/methods/registry.py",
        ("import SwimDiffSettings\n", "import SwimDiffSettings\nfrom engine.methods.toy.settings import ToySettings\n"),
        ("(SwimDiffSettings, CmidSettings)", "(SwimDiffSettings, CmidSettings, ToySettings)"),
    )
    assert len(made.touched) <= 3
    return made


def flags(**more: object) -> list[str]:
    """The command line of a short run without the parameters of another method."""
    values = {**{name: value for name, value in SETTINGS.items() if not name.startswith("denoiser")}, **more}
    return [word for name, value in values.items() for word in (f"--{name.replace('_', '-')}", str(value))]


@pytest.mark.slow
def test_the_job_trains_it_with_its_own_parameters(copy: Copy, tmp_path: Path) -> None:
    sources, out = images(tmp_path / "sources"), tmp_path / "out"
    done = copy.run("engine", "pretrain", str(sources), "--out", str(out), *flags(method="toy", toy_share=0.25))
    assert done.returncode == 0, done.stderr
    columns, rows = read_rows(out / "metrics.csv")
    assert {"loss", "loss_hidden", "gradient_hidden"} <= set(columns) and "loss_contrast" not in columns
    assert len(rows) == SETTINGS["steps"]
    _, card = load_encoder(out / "encoder.safetensors")
    assert card.trained.startswith("Toy, 25% hidden: 5 steps of 8 patches")
    facts = json.loads((out / "result.json").read_text())
    assert facts["settings"]["method"] == "toy" and facts["settings"]["toy_share"] == 0.25
    assert facts["data"]["method_figures"] == {"hidden_px": 256.0}
    parameters = facts["provenance"]["parameters"]
    assert parameters["toy_share"] == 0.25 and "queue_size" not in parameters
    report = (out / "report.html").read_text()
    for text in ("what is left of it", "256 pixels", "Guess of the hidden pixels"):
        assert text in report
    again = copy.run("engine", "pretrain", str(sources), "--out", str(out), *flags(steps=9), "--denoiser-width", "8")
    assert again.returncode != 0 and "method toy in place of swimdiff" in again.stderr


@pytest.mark.slow
def test_parameters_of_the_other_method_are_refused_and_its_results_stay(copy: Copy, tmp_path: Path) -> None:
    sources = images(tmp_path / "sources")
    for own, other in (("swimdiff", "--toy-share=0.25"), ("toy", "--queue-size=64")):
        plan = copy.run("engine", "plan-pretraining", str(sources), "--method", own, other)
        assert plan.returncode == 2 and f"has no effect with --method {own}" in plan.stderr
    plan = copy.run("engine", "plan-pretraining", "--help")
    assert "Of the pixels. Only with Method: Toy." in " ".join(plan.stdout.split())


@pytest.mark.slow
def test_the_tests_that_walk_the_registry_hold_for_it(copy: Copy) -> None:
    walked = copy.run("pytest", "-q", "-p", "no:cacheprovider", "tests/engine/methods/test_registry.py", "-k", "toy")
    assert walked.returncode == 0, walked.stdout
