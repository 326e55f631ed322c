"""Writes docs/parameters.md from the jobs' own definitions, or says whether it is current.

Usage: parameters_page.py [--check]
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.contract.errors import EXIT_STATUS, WORTH_ANOTHER_TRY  # noqa: E402
from engine.contract.jobs import JOBS  # noqa: E402
from engine.contract.parameters import THRESHOLD_RULES, Parameter, parameters  # noqa: E402

PAGE = ROOT / "docs" / "parameters.md"
# What the Processing toolbox calls a job, where that is not its name without the hyphen.
ALGORITHMS = {"sample": "samplepair"}
HEAD = """\
# Parameters

This page is made from the jobs in `engine/contract/jobs/` by `make docs`; change them there.
Each job runs as `python -m engine JOB`, with the flags below, and from [Python](python.md). In the Processing toolbox,
the same parameters have the names in capitals.
"""


def default_of(described: Parameter) -> str:
    """Writes a default as a person would give it."""
    if described.required:
        return "required"
    if described.default is None or described.default == "":
        return "empty"
    if isinstance(described.default, bool):
        return "yes" if described.default else "no"
    return f"{described.default} {described.unit}".strip()


def flag_of(described: Parameter) -> str:
    """Writes how the command line takes a value: what the job works on stands by position, the rest behind flags."""
    if described.positional:
        return described.name.upper()
    return described.flag + (f", --no-{described.flag[2:]}" if described.kind == "boolean" else "")


def bounds_of(described: Parameter) -> str:
    """Writes what values are taken."""
    if described.kind == "boolean":
        return "yes, no"
    if described.kind == "threshold":
        return ", ".join(THRESHOLD_RULES) + ", or 0 to 1"
    if described.choices:
        return ", ".join(described.choices)
    if described.minimum is None and described.maximum is None:
        return ""
    if described.maximum is None:
        return f"from {described.minimum}"
    return f"{described.minimum} to {described.maximum}"


def algorithm_of(name: str) -> str:
    """Writes the id of a job's algorithm in the Processing toolbox."""
    return f"swimdiff:{ALGORITHMS.get(name, name.replace('-', ''))}"


def contents() -> str:
    """Lists the jobs, with links to their tables."""
    rows = [f"| [{name}](#{name}) | `{algorithm_of(name)}` | {inspect.getdoc(job)} |" for name, job in JOBS.items()]
    head = ["| job | in the Processing toolbox | what it does |", "|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n\nA job that fails ends with an [exit status](#exit-status) that says why.\n"


def section(name: str) -> str:
    """Writes one job's table."""
    job = JOBS[name]
    head = f"## {name}\n\n{inspect.getdoc(job)}\n"
    if not parameters(job):
        return head + "\nIt takes no parameters.\n"
    lines = ["", "| name | flag | default | values | what it does |", "|---|---|---|---|---|"]
    for described in parameters(job):
        label = described.label + (" (advanced)" if described.advanced else "")
        cells = (
            f"`{described.processing_name}`", f"`{flag_of(described)}`", default_of(described), bounds_of(described),
            f"**{label}.** {described.help}",
        )  # fmt: skip
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return head + "\n".join(lines) + "\n"


def page() -> str:
    """Writes the whole page."""
    codes = "\n".join(
        f"| {status} | `{code.value}` | {'yes' if code in WORTH_ANOTHER_TRY else 'no'} |"
        for code, status in sorted(EXIT_STATUS.items(), key=lambda one: one[1])
    )
    end = f"""\
## Exit status

0: the job is done. Otherwise there is one for each kind of error. Below 70, the same command would end in the same
way: the input or a parameter has to change. From 70 on, it may go well at another time, when there is room, memory or
a free folder; finished windows are kept. `--log-json` says the same in the field `try_again` of its last line.

| status | error | try again |
|---|---|---|
{codes}
"""
    return "\n".join([HEAD, contents(), *(section(name) for name in JOBS), end])


def main() -> int:
    """Writes the page, or compares it."""
    if "--check" in sys.argv[1:]:
        current = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page()
        print(f"docs: {PAGE.relative_to(ROOT)} is {'current' if current else 'out of date; run make docs'}")
        return 0 if current else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    print(f"docs: {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
