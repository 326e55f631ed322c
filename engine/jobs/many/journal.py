"""What is remembered of each run: in a database on disk, so that many runs take no more memory than few."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass, field, fields, replace
from pathlib import Path
from types import TracebackType

from engine.contract.errors import ErrorCode, OutputError, SwimdiffError, rebuild
from engine.files.disk import failed_write
from engine.jobs.many.wanted import Wanted

NAME = "runs.sqlite"
DONE, FAILED, WAITING = "done", "failed", "waiting"
LARGEST = 10  # areas, or runs, that the page shows


@dataclass(frozen=True)
class Figures:
    """What a result tells.

    Args:
        changed: area; None where the job finds no change.
        unit: of the area.
        areas: number of changed areas.
        summary: in a line.
        seconds: that it took.
        outline: in longitude and latitude, as WKB; None where it has no place.
        warnings: of its report, in English.
    """

    changed: float | None = None
    unit: str = ""
    areas: int = 0
    summary: str = ""
    seconds: float = 0.0
    outline: bytes | None = None
    warnings: str = ""


@dataclass(frozen=True)
class Entry:
    """A run as the journal has it.

    Args:
        position: in the source, from 0.
        name: of its folder.
        title: for people.
        place: that it shows.
        first_date: of its images; empty where the source does not tell.
        last_date: likewise.
        state: done, failed or waiting.
        identity: of the inputs and values that led to the state.
        code: of the error.
        reason: what is wrong, in English.
        hint: what to do.
        template: of the reason, and its values, as JSON, for other languages.
        earlier: whether a call before this one had finished it.
        figures: of the result.
    """

    position: int
    name: str
    title: str = ""
    place: str = ""
    first_date: str = ""
    last_date: str = ""
    state: str = WAITING
    identity: str = ""
    code: str = ""
    reason: str = ""
    hint: str = ""
    template: str = ""
    earlier: bool = False
    figures: Figures = field(default_factory=Figures)

    @staticmethod
    def of(position: int, wanted: Wanted) -> Entry:
        """The entry of a run that is not begun."""
        dates = wanted.dates or ("",)
        return Entry(position, wanted.name, wanted.title or wanted.name, wanted.place, dates[0], dates[-1])

    def failed(self, error: SwimdiffError, identity: str, outline: bytes | None) -> Entry:
        """The same, without a result."""
        template = json.dumps([error.message_template, error.values])
        return replace(
            self, state=FAILED, identity=identity, code=error.code.value, reason=error.message, hint=error.hint,
            template=template, earlier=False, figures=Figures(outline=outline),
        )  # fmt: skip

    def error(self) -> SwimdiffError:
        """The error that a run has failed with."""
        template, values = json.loads(self.template)
        return rebuild(self.code, template, self.hint.replace("{", "{{").replace("}", "}}"), values)

    def done(self, identity: str, figures: Figures, earlier: bool = False) -> Entry:
        """The same, with a result."""
        return replace(
            self, state=DONE, identity=identity, code="", reason="", hint="", template="", earlier=earlier,
            figures=figures,
        )  # fmt: skip


_PLAIN = tuple(one.name for one in fields(Entry) if one.name != "figures")
_COLUMNS = (*_PLAIN, *(one.name for one in fields(Figures)))
_TABLE = (
    "CREATE TABLE IF NOT EXISTS runs (position INTEGER, name TEXT PRIMARY KEY COLLATE NOCASE, title TEXT, place TEXT, "
    "first_date TEXT, last_date TEXT, state TEXT, identity TEXT, code TEXT, reason TEXT, hint TEXT, template TEXT, "
    "earlier INTEGER, changed REAL, unit TEXT, areas INTEGER, summary TEXT, seconds REAL, outline BLOB, call INTEGER, "
    "warnings TEXT DEFAULT '')"
)
_SELECT = " ".join(("SELECT", ", ".join(_COLUMNS), "FROM runs"))  # constants of this module
_OF = "AND call = ? AND state = 'done'"
_FIRST = "SELECT MIN(position) FROM runs WHERE call = ? AND state = 'done' GROUP BY identity"
_PUT = " ".join(
    ("INSERT OR REPLACE INTO runs (", ", ".join((*_COLUMNS, "call")), ") VALUES (",
     ", ".join("?" * (len(_COLUMNS) + 1)), ")")
)  # fmt: skip


class Journal:
    """The runs of a folder. Entries of runs that the source has no more are forgotten by `keep_seen`.

    Args:
        folder: of the whole.

    Raises:
        OutputError: it cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._call = 0
        with _named(self._path):
            self._database = sqlite3.connect(self._path, isolation_level=None)
            self._database.execute("PRAGMA trusted_schema = OFF")
            self._database.execute(_TABLE)
            if "warnings" not in {row[1] for row in self._database.execute("PRAGMA table_info(runs)")}:
                self._database.execute("ALTER TABLE runs ADD COLUMN warnings TEXT DEFAULT ''")  # of an older engine
            self._database.execute("CREATE INDEX IF NOT EXISTS runs_in_order ON runs (call, position)")
            found = self._database.execute("SELECT MAX(call) FROM runs").fetchone()
            self._call = (found[0] or 0) + 1

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._database.close()

    def get(self, name: str) -> Entry | None:
        """What is known of the run of this name."""
        with _named(self._path):
            rows = self._database.execute(" ".join((_SELECT, "WHERE name = ?")), (name,)).fetchall()
        return _entry(rows[0]) if rows else None

    def at(self, position: int) -> Entry | None:
        """What is known of the run at a place of the source, of those that this call has met."""
        where = "WHERE call = ? AND position = ?"
        with _named(self._path):
            rows = self._database.execute(" ".join((_SELECT, where)), (self._call, position)).fetchall()
        return _entry(rows[0]) if rows else None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Context whose entries come to the disk as one, which is much faster than one by one."""
        with _named(self._path):
            self._database.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        with _named(self._path):
            self._database.execute("COMMIT")

    def seen(self, name: str) -> bool:
        """Whether this call has an entry of this name already."""
        with _named(self._path):
            rows = "SELECT 1 FROM runs WHERE name = ? AND call = ?"
            return self._database.execute(rows, (name, self._call)).fetchone() is not None

    def put(self, entry: Entry) -> None:
        """Writes what is known of a run; it is on the disk afterwards, or after `together`."""
        values = [getattr(entry, name) for name in _PLAIN]
        with _named(self._path):
            self._database.execute(_PUT, (*values, *astuple(entry.figures), self._call))

    def keep_seen(self) -> None:
        """Forgets runs that this call has not met: the source has them no more. Their folders stay."""
        with _named(self._path):
            self._database.execute("DELETE FROM runs WHERE call < ?", (self._call,))

    def each(self, state: str = "", most: int = -1) -> Iterator[Entry]:
        """Goes through the runs in the order of the source.

        Args:
            state: of those that are wanted; empty for all.
            most: so many at most; -1 for all.
        """
        where = "WHERE call = ? AND state LIKE ? ORDER BY position LIMIT ?"
        with _named(self._path), closing(self._database.cursor()) as cursor:
            for row in cursor.execute(" ".join((_SELECT, where)), (self._call, state or "%", most)):
                yield _entry(row)

    def largest(self) -> list[Entry]:
        """The runs with the most change."""
        where = "WHERE call = ? AND state = 'done' AND changed > 0 ORDER BY changed DESC, position LIMIT ?"
        with _named(self._path):
            return [_entry(row) for row in self._database.execute(" ".join((_SELECT, where)), (self._call, LARGEST))]

    def warned(self, most: int) -> list[Entry]:
        """The first of the runs whose reports warn of something."""
        where = "WHERE call = ? AND state = 'done' AND warnings <> '' ORDER BY position LIMIT ?"
        with _named(self._path):
            return [_entry(row) for row in self._database.execute(" ".join((_SELECT, where)), (self._call, most))]

    def by_date(self, most: int) -> list[tuple[str, str, int, float]]:
        """Later date, unit, number of runs and changed area of all of that date, in order; repeated runs count once."""
        where = "AND changed IS NOT NULL AND last_date <> '' GROUP BY last_date, unit ORDER BY last_date LIMIT ?"
        rows = " ".join(
            ("SELECT last_date, unit, COUNT(*), SUM(changed) FROM runs WHERE position IN (", _FIRST, ")", _OF, where)
        )
        with _named(self._path):
            return [tuple(row) for row in self._database.execute(rows, (self._call, self._call, most))]

    def repeated(self) -> list[str]:
        """Titles of the runs whose inputs and values are all those of an earlier run of the source."""
        rows = " ".join(("SELECT title FROM runs WHERE position NOT IN (", _FIRST, ")", _OF, "ORDER BY position"))
        with _named(self._path):
            return [title for (title,) in self._database.execute(rows, (self._call, self._call))]

    def is_dated(self) -> bool:
        """Whether the source tells a date of any run."""
        rows = "SELECT 1 FROM runs WHERE call = ? AND last_date <> '' LIMIT 1"
        with _named(self._path):
            return self._database.execute(rows, (self._call,)).fetchone() is not None

    def by_code(self, most: int) -> list[tuple[str, int]]:
        """Codes of failures and how many runs failed with each, the most frequent first."""
        rows = (
            "SELECT code, COUNT(*) FROM runs WHERE call = ? AND state = 'failed' GROUP BY code "
            "ORDER BY COUNT(*) DESC, code LIMIT ?"
        )
        with _named(self._path):
            return [tuple(row) for row in self._database.execute(rows, (self._call, most))]

    def count(self, state: str = "", earlier: bool = False) -> int:
        """Number of runs in a state, or of all; of those only that an earlier call had finished."""
        rows = "SELECT COUNT(*) FROM runs WHERE call = ? AND state LIKE ? AND earlier >= ?"
        with _named(self._path):
            return int(self._database.execute(rows, (self._call, state or "%", int(earlier))).fetchone()[0])


def _entry(row: tuple[object, ...]) -> Entry:
    plain = dict(zip(_COLUMNS, row, strict=True))
    figures = Figures(**{one.name: plain.pop(one.name) for one in fields(Figures)})  # type: ignore[arg-type]
    return Entry(**{**plain, "earlier": bool(plain["earlier"])}, figures=figures)  # type: ignore[arg-type]


class _named:
    """Context in which the database's errors become the folder's."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(value, sqlite3.OperationalError):
            raise failed_write(self._path, OSError(str(value)), 65536) from value
        if isinstance(value, sqlite3.DatabaseError):
            raise OutputError(
                ErrorCode.OUTPUT_CONFLICT,
                "{path} is damaged, or no journal of runs.",
                "Move it elsewhere; what is finished is then found by its results.",
                path=self._path,
            ) from value
