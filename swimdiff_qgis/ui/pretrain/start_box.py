"""A chooser of the encoder that a training starts from."""

from __future__ import annotations

from pathlib import Path

from ... import models
from ...contract import jobs
from ...locations import resource
from ...texts import tr
from ..common.encoder_box import EncoderBox
from ..common.job_fields import help_of
from .form import DEFAULT_BACKBONE


class StartBox(EncoderBox):
    """Offers the encoder that comes with the plugin for this, the listed ones, and random weights."""

    def backbone(self) -> str:
        """Gives the architecture of the encoder that is chosen."""
        if self.value() in ("", models.RANDOM):
            return DEFAULT_BACKBONE
        card = models.read(Path(self.value())).card
        return str(getattr(card, "architecture", DEFAULT_BACKBONE))

    def fill(self, value: str | None = None) -> None:
        """Reads the list anew, see EncoderBox; the first one is the usual start."""
        before = self.value()
        usual = models.read(resource("models", jobs.pretraining.STARTS[DEFAULT_BACKBONE]), shipped=True)
        wanted = before if value is None else "" if value == str(usual.path) else value
        blocked = self.blockSignals(True)
        self.clear()
        known = usual.card is not None
        self._add(usual.name if known else tr("Random weights"), "", tr("The usual start"))
        for model in models.list_models():
            if model.card is not None and model.path != usual.path:
                self._add(model.name, str(model.path), str(model.path))
        if known:
            self._add(tr("Random weights"), models.RANDOM, tr("Takes far longer to learn"))
        if self.findData(wanted) < 0 and models.read(Path(wanted)).card is not None:
            self._add(models.read(Path(wanted)).name, wanted, wanted)
        self.setCurrentIndex(max(self.findData(wanted), 0))
        self.blockSignals(blocked)
        self.setToolTip(help_of(jobs.Pretrain, "start_from"))
        if self.value() != before:
            self.currentIndexChanged.emit(self.currentIndex())
