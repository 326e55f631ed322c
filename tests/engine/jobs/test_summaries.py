"""The lines that sum results up: their numbers are written by whoever reads them."""

from __future__ import annotations

from engine.contract.remarks import sentence
from engine.contract.remarks.texts import WordFormatter
from engine.contract.results.classes import MappedRow
from engine.contract.results.objects import ObjectCount
from engine.jobs.classify.classify import map_summary
from engine.jobs.objects.detection_result import count_summary


class Spanish(WordFormatter):
    """Writes numbers with a comma and points."""

    def format_field(self, value: object, format_spec: str) -> str:
        text = super().format_field(value, format_spec)
        return text.translate(str.maketrans(".,", ",.")) if isinstance(value, (int, float)) else text


class Reader:
    """Reads English sentences with Spanish numbers."""

    formatter = Spanish()

    def __call__(self, text: str) -> str:
        return text


def test_shares_and_counts_are_numbers_of_the_reader() -> None:
    rows = [
        MappedRow(value=one, name=name, colour="#000000", pixels=10, area=area, unit="ha", percent=percent)
        for one, name, area, percent in ((1, "v. 1.5", 750.25, 75.025), (2, "Wood", 249.75, 24.975))
    ]
    said = map_summary(rows)
    assert sentence(said) == "v. 1.5 75.0 %, Wood 25.0 % of 1,000.00 ha."
    assert sentence(said, Reader()) == "v. 1.5 75,0 %, Wood 25,0 % of 1.000,00 ha.", "names stay as they are"
    counts = (ObjectCount(1, "Car", "#000000", threshold=0.5, found=1234, expected=None, low=None, high=None),)
    assert sentence(count_summary(counts), Reader()) == "1.234 objects: Car 1.234."
