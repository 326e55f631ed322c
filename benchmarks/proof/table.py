"""The table of the proof: mean and spread over pretrainings, and differences against the start and plain contrast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.proof.results import Result
from benchmarks.proof.rows import BACKBONE, BY_NAME, START, Value

MOCO = "moco"
# Columns in the order in which they are shown; others follow by name.
COLUMNS: Mapping[str, str] = {
    "eurosat_linear_64": "EuroSAT linear 64",
    "eurosat_neighbours_64": "neighbours 64",
    "eurosat_linear_128": "linear 128",
    "eurosat_neighbours_128": "neighbours 128",
    "ucmerced_linear_64": "UC Merced linear 64",
    "ucmerced_neighbours_64": "neighbours 64",
    "ucmerced_linear_128": "linear 128",
    "ucmerced_neighbours_128": "neighbours 128",
    "oscd_frozen_f1": "OSCD frozen F1",
    "oscd_frozen_average_precision": "OSCD frozen AP",
    "oscd_tuned_f1": "OSCD tuned F1",
    "oscd_tuned_average_precision": "OSCD tuned AP",
}
LEAST = 0.005  # a smaller difference is not worth a word, however small the spread of three seeds may seem
DETAILS = ("_precision", "_recall", "_f1_best")
NO_DETAIL = "_average_precision"  # which ends like one


@dataclass(frozen=True)
class Cell:
    """A figure of a row.

    Args:
        values: by seed.
    """

    values: Mapping[int, float]

    @property
    def mean(self) -> float:
        """Over the seeds."""
        return sum(self.values.values()) / len(self.values)

    @property
    def spread(self) -> float:
        """Standard deviation over the seeds; 0 for one."""
        count = len(self.values)
        return (sum((value - self.mean) ** 2 for value in self.values.values()) / max(1, count - 1)) ** 0.5

    def over(self, other: Cell) -> Cell:
        """Differences seed by seed; a start that is one for all seeds is taken from each."""
        if len(other.values) == 1:
            (only,) = other.values.values()
            return Cell({seed: value - only for seed, value in self.values.items()})
        shared = self.values.keys() & other.values.keys()
        return Cell({seed: self.values[seed] - other.values[seed] for seed in sorted(shared)})


@dataclass(frozen=True)
class Block:
    """Rows that share corpus and start.

    Args:
        corpus: of CORPORA.
        start: of STARTS.
        shared: what was the same for all rows.
        rows: cells by row and column.
    """

    corpus: str
    start: str
    shared: str
    rows: Mapping[str, Mapping[str, Cell]]

    @property
    def columns(self) -> tuple[str, ...]:
        """Those that any row has that was trained, or any where none was; details of a figure are left out."""
        trained = [cells for row, cells in self.rows.items() if row != START]
        there = {name for cells in trained or self.rows.values() for name in cells if _is_shown(name)}
        return (*(name for name in COLUMNS if name in there), *sorted(there - set(COLUMNS)))


def blocks(results: Sequence[Result]) -> list[Block]:
    """Sorts results into blocks, each of which begins with the start, where nothing was learned from any corpus."""
    starts: dict[tuple[str, str], dict[str, dict[int, float]]] = {}
    found: dict[tuple[str, str, str], dict[str, dict[str, dict[int, float]]]] = {}
    backbones: dict[str, str] = {}
    for result in results:
        if result.row == START:
            into = starts.setdefault((result.start, _backbone(result.shared)), {})
        elif result.figures:
            shared = ", ".join(f"{name} {value}" for name, value in sorted(result.shared.items()))
            backbones[shared] = _backbone(result.shared)
            into = found.setdefault((result.corpus, result.start, shared), {}).setdefault(result.row, {})
        else:
            continue  # a speed
        for name, value in result.figures.items():
            into.setdefault(name, {})[result.seed] = value
    for start, backbone in starts:
        if not any(key[1] == start and backbones[key[2]] == backbone for key in found):
            shared = "" if backbone == BACKBONE else f"backbone {backbone}"
            backbones[shared] = backbone
            found[("no", start, shared)] = {}
    made = []
    for (corpus, start, shared), rows in sorted(found.items()):
        own = starts.get((start, backbones[shared]))
        ordered = sorted(rows, key=lambda name: list(BY_NAME).index(name) if name in BY_NAME else len(BY_NAME))
        whole = {**({} if own is None else {START: own}), **{name: rows[name] for name in ordered}}
        cells = {row: {name: Cell(values) for name, values in each.items()} for row, each in whole.items()}
        made.append(Block(corpus, start, shared, cells))
    return made


def _backbone(shared: Mapping[str, Value]) -> str:
    return str(shared.get("backbone", BACKBONE))


def table_lines(block: Block, against: str | None = None) -> list[str]:
    """A table in Markdown.

    Args:
        block: the rows.
        against: row that is taken from all others; None: the figures themselves.
    """
    columns = block.columns
    heads = [COLUMNS.get(name, name.replace("_", " ")) for name in columns]
    lines = [f"| | {' | '.join(heads)} |", f"|---|{'---|' * len(columns)}"]
    for row, cells in block.rows.items():
        if row == against or (against is not None and row == START):
            continue
        shown = []
        for name in columns:
            cell = cells.get(name)
            if against is not None and cell is not None:
                other = block.rows[against].get(name)
                cell = None if other is None else cell.over(other)
            shown.append("" if cell is None or not cell.values else _text(cell, against is not None))
        lines.append(f"| {BY_NAME[row].title if row in BY_NAME else row} | {' | '.join(shown)} |")
    return lines


def whole_text(results: Sequence[Result]) -> str:
    """All tables: of each block the figures, then the differences against the start and against plain contrast."""
    parts = []
    for block in blocks(results):
        heading = f"### {block.corpus} images, from {block.start}{': ' if block.shared else ''}{block.shared}"
        parts += [heading, "", *table_lines(block), ""]
        trained = [row for row in block.rows if row != START]
        for against, needed in ((START, 1), (MOCO, 2)):
            if against in block.rows and len(trained) >= needed:
                parts += [f"Over “{BY_NAME[against].title}”, seed by seed:", "", *table_lines(block, against), ""]
        said = _verdict(block)
        parts += [said, ""] if said else []
    return "\n".join(parts)


def _is_shown(name: str) -> bool:
    return name.endswith(NO_DETAIL) or not name.endswith(DETAILS)


def _verdict(block: Block) -> str:
    """Says where each row is better or worse than plain contrast by more than the spread; needs several seeds."""
    lines = []
    for row, cells in block.rows.items():
        if row in (START, MOCO) or MOCO not in block.rows:
            continue
        better, worse = [], []
        for name in block.columns:
            if name not in cells or name not in block.rows[MOCO]:
                continue
            difference = cells[name].over(block.rows[MOCO][name])
            if len(difference.values) > 1 and abs(difference.mean) > max(difference.spread, LEAST):
                (better if difference.mean > 0 else worse).append(f"{name} {difference.mean:+.3f}")
        if better or worse or any(len(cell.values) > 1 for cell in cells.values()):
            lines.append(f"{row}: better in {', '.join(better) or 'none'}; worse in {', '.join(worse) or 'none'}.")
    return f"Against plain contrast, by more than the spread and {LEAST}: " + " ".join(lines) if lines else ""


def _text(cell: Cell, signed: bool) -> str:
    mean = f"{cell.mean:+.3f}" if signed else f"{cell.mean:.3f}"
    return f"{mean} ({cell.spread:.3f})" if len(cell.values) > 1 else mean
