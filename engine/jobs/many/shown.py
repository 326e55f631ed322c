"""When table, layer, page and catalogue of the whole are written: at the beginning, at the end, and now and then."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from engine.contract.jobs.many import RunMany
from engine.contract.parameters import to_dict
from engine.contract.results.many import ManyAnswer
from engine.files.output_folder import OutputFolder
from engine.jobs.many.journal import Journal
from engine.jobs.many.publish import Told, publish
from engine.jobs.many.sources import Source

EVERY_S = 30.0  # at most
COST_SHARE = 20  # times what it takes to write them lie between one and the next


class Shown:
    """Table, layer, page and catalogue of the whole: written while the runs go on, at a twentieth of the time.

    So whoever looks in sees how far it is, and a call that is killed leaves a page.

    Args:
        job: that was asked for.
        source: of the runs.
        output: folder of the whole.
        journal: of the folder.
    """

    def __init__(self, job: RunMany, source: Source, output: OutputFolder, journal: Journal) -> None:
        self._job = job
        self._source = source
        self._output = output
        self._journal = journal
        self._began_s = time.monotonic()
        self._next_s = 0.0

    def now(self, going_on: bool = False) -> ManyAnswer:
        """Writes all of it.

        Args:
            going_on: whether more is to come in this call.
        """
        began_s = time.monotonic()
        told = Told(
            job=to_dict(self._job),
            repeated=self._job.job,
            remarks=self._source.remarks,
            seconds=began_s - self._began_s,
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            going_on=going_on,
        )
        answer = publish(self._output, self._journal, told)
        self._output.published()
        ended_s = time.monotonic()
        self._next_s = ended_s + max(EVERY_S, COST_SHARE * (ended_s - began_s))
        return answer

    def now_and_then(self) -> None:
        """Writes it if the last time is long enough ago."""
        if time.monotonic() >= self._next_s:
            self.now(going_on=True)
