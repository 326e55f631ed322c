"""`run-many`: any job over many inputs, each in a process of its own; what is finished is not done again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.contract.errors import WORTH_ANOTHER_TRY, ErrorCode, ParameterError, SwimdiffError
from engine.contract.jobs import JOBS
from engine.contract.jobs.many import RunMany
from engine.contract.parameters import Value, parameters
from engine.contract.results.many import MANY_FILES, ManyAnswer
from engine.files.output_folder import OutputFolder
from engine.jobs.many import clustered, sources
from engine.jobs.many.child import run_alone
from engine.jobs.many.figures import figures_of, is_whole, raster_outline
from engine.jobs.many.identity import Identity, identity_of
from engine.jobs.many.item import write_item
from engine.jobs.many.journal import DONE, FAILED, NAME, WAITING, Entry, Journal
from engine.jobs.many.shown import Shown
from engine.jobs.many.wanted import Wanted, inputs_of, settings_of, typed
from engine.jobs.shared.machine import available_threads
from engine.observer import Observer, raise_if_cancelled

OUT_BYTES = 64 * 2**20  # of table, layer and page
# What has nothing to do with the inputs of a run; an engine that was broken may have been repaired since.
AGAIN = frozenset(code.value for code in (*WORTH_ANOTHER_TRY, ErrorCode.ENGINE_BROKEN, ErrorCode.ENGINE_MISSING))
RESERVED = {name.casefold() for name in (*MANY_FILES, NAME)}


@dataclass(frozen=True)
class Planned:
    """A run with all its values.

    Args:
        entry: of the journal.
        values: of the job.
        identity: of inputs and values.
    """

    entry: Entry
    values: dict[str, Value]
    identity: Identity


class Runs:
    """The runs of one call.

    Args:
        job: that was asked for.
        source: of the runs.
        folder: of the whole.
        journal: of the folder.
        observer: hears of the progress, and may cancel.
        show: called whenever a run is finished.
    """

    def __init__(
        self,
        job: RunMany,
        source: sources.Source,
        folder: Path,
        journal: Journal,
        observer: Observer,
        show: Callable[[], None],
    ) -> None:
        self._job = job
        self._source = source
        self._folder = folder
        self._journal = journal
        self._observer = observer
        self._common = {**clustered.values_of(job), **settings_of(job.settings, job.job)}
        self._show = show
        self._all = 0
        self._finished = 0
        self._numbers: dict[str, int] = {}  # of the last run of a name that several have
        self._shares: dict[str, float] = {}

    def list_all(self) -> None:
        """Enters every run into the journal, with what is known of it."""
        with self._journal.together():
            for position, wanted in enumerate(self._source.runs()):
                raise_if_cancelled(self._observer)
                self._list(position, self._named(wanted))
                self._all += 1
        if not self._all:
            raise ParameterError("{path} names no runs.", "Check the table or folder.", path=self._job.source)
        self._journal.keep_seen()

    def _list(self, position: int, wanted: Wanted) -> None:
        fresh, known = Entry.of(position, wanted), self._journal.get(wanted.name)
        if known is not None:
            fresh = replace(
                known, position=position, title=fresh.title, place=fresh.place, first_date=fresh.first_date,
                last_date=fresh.last_date, earlier=known.state == DONE,
            )  # fmt: skip
        self._journal.put(fresh)

    async def do_all(self) -> None:
        """Does what is not done yet, some at a time, until all are done or the observer asks to stop."""
        running: set[asyncio.Task[None]] = set()
        for planned in self._left():
            while len(running) >= self._job.processes:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()  # raises what no run failed with, such as a journal that cannot be written
            if self._observer.cancelled():
                break
            running.add(asyncio.create_task(self._do(planned)))
            await asyncio.sleep(0)
        for task in running:
            await task

    def _named(self, wanted: Wanted) -> Wanted:
        """The same under a name that no other run of this call has."""
        name, number = wanted.name, self._numbers.get(wanted.name.casefold(), 1)
        while self._journal.seen(name) or name.casefold() in RESERVED:
            number += 1
            name = f"{wanted.name}-{number}"
            self._numbers[wanted.name.casefold()] = number
        return replace(wanted, name=name)

    def _left(self) -> Iterator[Planned]:
        """Goes through the source again; what is done, or failed for good, is passed over."""
        for position, wanted in enumerate(self._source.runs()):
            if self._observer.cancelled():
                return
            entry = self._journal.at(position)
            if entry is None or not entry.name.startswith(wanted.name):  # the source has changed since it was listed
                continue
            try:
                planned = self._plan(entry, wanted)
            except SwimdiffError as error:
                self._finish(entry.failed(error, "", None), error)
                continue
            if self._is_settled(planned):
                continue
            if entry.state == DONE:  # of other inputs or values
                self._journal.put(replace(entry, state=WAITING, earlier=False))
            yield planned

    def _plan(self, entry: Entry, wanted: Wanted) -> Planned:
        kind = JOBS[self._job.job]
        own = typed(wanted.values, self._job.job, self._source.folder)
        values = {**self._common, **own, "out": str(self._folder / entry.name)}
        known = {one.name for one in parameters(kind)}
        elsewhere = values.get("cluster") or values.get("join_file")  # where each process has one thread
        if self._job.processes > 1 and "threads" in known and not elsewhere:
            values.setdefault("threads", max(1, available_threads() // self._job.processes))
        if "stac" in known:
            values.setdefault("stac", True)
        for name, date in (("before_date", entry.first_date), ("after_date", entry.last_date)):
            if name in known and date:
                values.setdefault(name, date)
        return Planned(entry, values, identity_of(self._job.job, values))

    def _is_settled(self, planned: Planned) -> bool:
        """Whether nothing is to be done: there is a result of these inputs, or they cannot have one."""
        entry, folder = planned.entry, self._folder / planned.entry.name
        if entry.state == FAILED and entry.identity == planned.identity.text and entry.code not in AGAIN:
            if self._job.retry:
                return False
            self._finished += 1
            return True
        if not is_whole(folder, self._job.job):
            return False
        if entry.identity != planned.identity.text and not planned.identity.is_of(folder):
            return False
        figures = figures_of(folder)  # a person may have chosen another threshold since
        write_item(folder, entry, figures)
        self._finish(entry.done(planned.identity.text, figures, earlier=True))
        return True

    async def _do(self, planned: Planned) -> None:
        entry = planned.entry

        def share(fraction: float) -> None:
            self._shares[entry.name] = fraction
            self._tell(entry)

        try:
            await run_alone(self._job.job, planned.values, self._observer, share)
            figures = figures_of(self._folder / entry.name)
            write_item(self._folder / entry.name, entry, figures)
        except SwimdiffError as error:
            self._shares.pop(entry.name, None)
            if error.code is ErrorCode.CANCELLED:
                return
            outline = None
            # Whoever ended a process with a file does not get to end this one with it.
            if error.code is not ErrorCode.ENGINE_DIED:
                rasters = [planned.values.get(name) for name in inputs_of(self._job.job)]
                found = (raster_outline(path) for path in rasters if isinstance(path, str))
                outline = next((one for one in found if one is not None), None)
            self._finish(entry.failed(error, planned.identity.text, outline), error)
            return
        self._finish(entry.done(planned.identity.text, figures))

    def _finish(self, entry: Entry, error: SwimdiffError | None = None) -> None:
        self._journal.put(entry)
        self._shares.pop(entry.name, None)
        self._finished += 1
        if error is not None:
            self._observer.log("warning", "{name}: {reason}", name=entry.name, reason=error.said)
        self._tell(entry)
        self._show()

    def _tell(self, entry: Entry) -> None:
        share = (self._finished + sum(self._shares.values())) / max(1, self._all)
        self._observer.progress(
            0.99 * min(share, 1.0), "{name}: {done} of {all} done", name=entry.title, done=self._finished, all=self._all
        )


def run(job: RunMany, observer: Observer) -> ManyAnswer:
    """Runs the job over all inputs, and shows what came of it. A run that fails is listed; the others go on.

    Raises:
        JobCancelled: what is finished stays, and is shown.
        SwimdiffError: that of the first run that failed, where this is asked for.
        SwimdiffError: the source cannot be used, or the folder cannot be written to.
    """
    source = sources.source_of(job)
    for remark in source.remarks:
        observer.note(remark)
    with OutputFolder(job.out, MANY_FILES, [job.source], owner="run-many") as output:
        output.require_space(OUT_BYTES)
        with Journal(output.path) as journal:
            page = Shown(job, source, output, journal)
            runs = Runs(job, source, output.path, journal, observer, page.now_and_then)
            runs.list_all()
            page.now(going_on=True)
            asyncio.run(runs.do_all())
            answer = page.now()
            raise_if_cancelled(observer)
            if job.fail:
                for entry in journal.each(FAILED, 1):
                    raise entry.error()
    observer.progress(1.0, "{done} done, {failed} failed", done=answer.done, failed=answer.failed)
    return answer
