"""Remarks in a label: each a line, with a link to the features that it is about."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...contract import remarks
from ...texts import tr
from .phrases import breakable

if TYPE_CHECKING:
    from engine.contract.remarks import Remark

MOST_REMARKS = 8  # in the dock; the report has all


def marked(remark: Remark) -> str:
    """Puts a remark into words behind the sign of its severity."""
    sign = "ℹ" if remark.severity == remarks.INFO else "⚠"
    return f"{sign} {remarks.sentence(remark, tr)}"


def remarks_html(said: Sequence[Remark]) -> str:
    """Writes remarks for a label; a link leads to the features of a remark, by the remark's place in the list."""
    lines = []
    for place, remark in enumerate(said[:MOST_REMARKS]):
        line = html.escape(breakable(marked(remark)))
        lines.append(f"{line} <a href='{place}'>{html.escape(tr('Show'))}</a>" if remark.features else line)
    if len(said) > MOST_REMARKS:
        lines.append(html.escape(tr("and {} more, in the report").format(len(said) - MOST_REMARKS)))
    return "<br>".join(lines)


def linked_features(said: Sequence[Remark], link: str) -> list[int]:
    """Gives the numbers of all features that a link of `remarks_html` leads to.

    Args:
        said: as it was shown.
        link: that was pressed.
    """
    return list(dict.fromkeys(remarks.labels.feature_number(one) for one in said[int(link)].features))
