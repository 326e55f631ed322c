"""What was tried already, line by line in a file, so that hours of trials can be stopped and gone on with."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def code_digest() -> str:
    """Names the engine and the harness: what was tried with other code is tried again."""
    digest = hashlib.sha256()
    for folder in ("engine", "tests/faults"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".c"):
                digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


class Ledger:
    """Trials by their names.

    Args:
        folder: for the file; a file for each state of the code.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"ledger-{code_digest()}.jsonl"
        self._done: dict[str, list[dict[str, Any]]] = {}
        self._counts: Counter[str] = Counter()
        for line in self.path.read_text("utf-8").splitlines() if self.path.exists() else ():
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # the last line of a run that was killed
            self._take(entry["name"], entry["counts"], entry["findings"])

    def done(self, name: str) -> bool:
        """Says whether a trial was made."""
        return name in self._done

    def note(self, name: str, counts: dict[str, int], findings: Sequence[dict[str, Any]] = ()) -> None:
        """Writes down a trial.

        Args:
            name: of the trial.
            counts: what it adds to the figures.
            findings: what must not be.
        """
        entry = {"name": name, "counts": counts, "findings": list(findings)}
        with self.path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(entry) + "\n")
        self._take(name, counts, list(findings))

    def _take(self, name: str, counts: dict[str, int], findings: list[dict[str, Any]]) -> None:
        self._done[name] = findings
        self._counts.update(counts)
        self._counts.update(f"finding: {one['kind']}" for one in findings)

    @property
    def findings(self) -> list[dict[str, Any]]:
        """All that must not be."""
        return [one for found in self._done.values() for one in found]

    @property
    def counts(self) -> dict[str, int]:
        """The figures."""
        return dict(sorted(self._counts.items()))
