"""Puts a trained encoder into resources/models, in half precision, and its card's facts into the page beside it.

Usage: ship_encoder.py FILE [ENCODER] [--figure NAME=VALUE ...] [--name ...] [--licence ...] [--data ...]
                       [--trained ...] [--command ...] [--machine ...] [--resolution-m ...] [--maps ...]

FILE is its name there, such as swimdiff-lite0-10m.safetensors. Without ENCODER, the card of the encoder that lies there
is changed; its weights stay.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.backbones.catalogue import MODELS, resource  # noqa: E402
from engine.backbones.files import load_encoder, save_encoder  # noqa: E402
from engine.contract.card import Card  # noqa: E402
from engine.contract.errors import SwimdiffError  # noqa: E402

LARGEST_BYTES = 23 * 1000 * 1000  # all of them; the zip of the plugin may have 25 MB
BEGIN, END = "<!-- card of {name}: written by tools/ship_encoder.py -->", "<!-- end of card of {name} -->"


def changed(card: Card, given: argparse.Namespace) -> Card:
    """The card with what the command line says."""
    said: dict[str, Any] = {
        name: getattr(given, name)
        for name in ("name", "licence", "data", "trained", "resolution_m")
        if getattr(given, name) is not None
    }
    if given.maps:
        said["maps"] = tuple(given.maps)
    provenance = {name: getattr(given, name) for name in ("command", "machine") if getattr(given, name) is not None}
    said["provenance"] = {**card.provenance, **provenance}
    figures = dict(figure.rsplit("=", 1) for figure in given.figure)
    return replace(card, **said, accuracy={**card.accuracy, **{name: float(value) for name, value in figures.items()}})


def table(card: Card, size_bytes: int) -> str:
    """The card as a table in Markdown."""
    rows = [
        ("name", card.name),
        ("architecture", card.architecture),
        ("bands", ", ".join(card.bands)),
        ("scaling", card.normalisation),
        ("maps that are compared", ", ".join(card.maps)),
        ("ground resolution", f"{card.resolution_m:g} m" if card.resolution_m else "mixed"),
        ("data", card.data),
        ("training", card.trained),
        ("steps", str(card.steps)),
        *((f"measured: {name}", f"{value:.4g}") for name, value in sorted(card.accuracy.items())),
        *((name, f"`{text}`") for name, text in sorted(card.provenance.items())),
        ("licence", card.licence),
        ("size", f"{size_bytes / 1e6:.1f} MB"),
        ("sha256 of the weights", f"`{card.sha256}`"),
    ]
    cells = [(name, " ".join(text.replace("|", "\\|").split())) for name, text in rows]
    return "\n".join(("| what | |", "|---|---|", *(f"| {name} | {text} |" for name, text in cells)))


def write_page(page: Path, name: str, text: str) -> None:
    """Puts the table of a file between its marks, or at the end of the page."""
    old = page.read_text(encoding="utf-8")
    begin, end = BEGIN.format(name=name), END.format(name=name)
    part = f"{begin}\n\n{text}\n\n{end}"
    new, count = re.subn(f"{re.escape(begin)}.*{re.escape(end)}", lambda _: part, old, flags=re.DOTALL)
    page.write_text(new if count else f"{old.rstrip()}\n\n## {name}\n\n{part}\n", encoding="utf-8")


def main() -> int:
    """Ships what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("encoder", nargs="?", type=Path)
    parser.add_argument("--figure", action="append", default=[], metavar="NAME=VALUE")
    for name in ("name", "licence", "data", "trained", "command", "machine"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--resolution-m", type=float)
    parser.add_argument("--maps", nargs="+")
    given = parser.parse_args()
    target = resource(MODELS, given.file)
    try:
        encoder, card = load_encoder(target if given.encoder is None else given.encoder)
        written = save_encoder(target, encoder, changed(card, given), half=True)
    except SwimdiffError as error:
        sys.exit(f"ship: {error}")
    size_bytes = target.stat().st_size
    write_page(target.with_name("README.md"), target.name, table(written, size_bytes))
    all_bytes = sum(path.stat().st_size for path in target.parent.glob(f"*{target.suffix}"))
    if all_bytes > LARGEST_BYTES:
        sys.exit(f"ship: {target.parent} holds {all_bytes / 1e6:.1f} MB, more than {LARGEST_BYTES / 1e6:.0f}.")
    print(f"ship: {target}, {size_bytes / 1e6:.1f} MB, weights {written.sha256}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
