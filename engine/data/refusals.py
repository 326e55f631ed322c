"""Refuses sources that give too little, in words that say what was left out of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks.texts import Value, joined, piece, shortened
from engine.data.measure import DAMAGED, DAMAGED_SHARE, MOSTLY_NODATA, TOO_SMALL
from engine.data.patches import PatchSettings, PatchTable

WITHOUT_BANDS = "images without the wanted bands"
UNUSABLE = "images that cannot be opened"
WITHOUT_SCENE = "images that the scene table does not name"
# The same in a sentence that says why there is no patch.
_SKIPPED: dict[str, Callable[[int], Value]] = {
    UNUSABLE: lambda count: piece("{count} {count:image|images} that cannot be opened", count=count),
    WITHOUT_BANDS: lambda count: piece("{count} {count:image|images} without the wanted bands", count=count),
    WITHOUT_SCENE: lambda count: piece("{count} {count:image|images} that the scene table does not name", count=count),
    TOO_SMALL: lambda count: piece("{count} {count:image|images} smaller than a patch", count=count),
    MOSTLY_NODATA: lambda count: piece("{count} {count:patch|patches} with too little data", count=count),
    DAMAGED: lambda count: piece("{count} damaged {count:patch|patches}", count=count),
}
_NAMED = 3
_NAME_LENGTH = 80


def check_share(damaged: int, total: int, reasons: Sequence[Value], *, patches: bool = False) -> None:
    """Refuses sources of which too much is damaged.

    One is always forgiven, so that a small folder is not lost to it, unless it is all there is.

    Args:
        damaged: number of images, or of patches.
        total: of all.
        reasons: what is wrong with those that are damaged.
        patches: whether patches are meant.

    Raises:
        InputError: more than a hundredth is damaged.
    """
    if damaged > max(1.0, DAMAGED_SHARE * total) or 0 < damaged == total:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{damaged} of {total} {total:patch|patches} {damaged:is|are} damaged, which is more than one in a hundred: "
            "{reasons}"
            if patches
            else "{damaged} of {total} {total:image|images} {damaged:is|are} damaged, which is more than one in a "
            "hundred: {reasons}",
            "Copy or download the files again, or remove them from the source.",
            damaged=damaged,
            total=total,
            reasons=sentences(reasons),
        )


def check_count(table: PatchTable, skipped: Counter[str], settings: PatchSettings) -> None:
    """Refuses sources without a usable patch.

    Args:
        table: the patches.
        skipped: how many images and patches were left out, by the reason.
        settings: with which patches were looked for.

    Raises:
        InputError: there is none; says why.
    """
    if len(table):
        return
    reasons = joined((_SKIPPED[reason](count) for reason, count in skipped.items() if count), ", ")
    only_nodata = skipped[MOSTLY_NODATA] > 0
    raise InputError(
        ErrorCode.NO_VALID_DATA if only_nodata else ErrorCode.INPUT_UNSUPPORTED,
        "The sources contain no usable patch of {patch_px} px: {reasons}.",
        "Lower “Data in a patch” (now {minimum_valid:g}), or check the nodata value."
        if only_nodata
        else "Lower “Patch”, or choose larger images.",
        patch_px=settings.patch_px,
        reasons=reasons,
        minimum_valid=settings.minimum_valid,
    )


def sentences(texts: Sequence[Value]) -> Value:
    """The first few of many sentences, with short names."""
    left = len(texts) - _NAMED
    more = [piece("And {count} more.", count=left)] if left > 0 else []
    return joined((*map(_brief, texts[:_NAMED]), *more))


def _brief(text: Value) -> Value:
    if isinstance(text, dict):
        return {**text, "values": {name: _brief(value) for name, value in text["values"].items()}}
    return shortened(text, _NAME_LENGTH) if isinstance(text, str) else text
