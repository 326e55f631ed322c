"""The STAC item of a run whose job writes none itself, beside its files."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from engine.contract.results.written import read_written
from engine.export.result_item import ITEM
from engine.files.disk import failed_write
from engine.jobs.many.figures import main_file, read_main
from engine.jobs.many.journal import Entry, Figures
from engine.jobs.shared.item import facts_of, item_text


def write_item(folder: Path, entry: Entry, figures: Figures) -> None:
    """Writes the item of a finished run; nothing for a result without a place on the Earth, or that has its own.

    Raises:
        OutputError: it cannot be written.
    """
    main = main_file(folder)
    known = None if main is None else read_written(main)
    written = {} if known is None else known.files or {}
    if main is None or ITEM in written:
        return
    files = (*(name for name in written if name != main.name), main.name)
    facts = facts_of(read_main(folder), folder, files, entry.title, figures.summary)
    dates = (entry.first_date, entry.last_date)
    text = None if facts is None else item_text(replace(facts, dates=facts.dates or dates))
    if text is None:
        return
    path, aside = folder / ITEM, folder / f"{ITEM}.partial-{os.getpid()}"
    try:
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, path)
    except OSError as error:
        raise failed_write(path, error, len(text)) from error
