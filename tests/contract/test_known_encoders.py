"""Encoders that others publish: each entry is complete, and its import can be filled in."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from engine.backbones.registry import BACKBONES
from engine.contract.bands import BAND_ORDERS, band_names
from engine.contract.card import Card, check_card
from engine.contract.jobs.encoders import ImportEncoder
from engine.contract.known_encoders import KNOWN_ENCODERS, KnownEncoder, recognised
from engine.contract.parameters import parameters


@pytest.mark.parametrize("known", KNOWN_ENCODERS, ids=lambda known: known.file)
def test_an_entry_is_complete(known: KnownEncoder) -> None:
    backbone = BACKBONES[known.architecture]
    maps = tuple(info.name for info in backbone.build(1).maps)
    card = Card(
        known.architecture, known.bands, known.normalisation, known.mean, known.deviation, maps, known.resolution_m,
        licence=known.licence, trained=known.trained, name=known.title,
    )  # fmt: skip
    check_card(card, known.title)
    assert all((known.title, known.good_for, known.licence, known.trained, known.file)) and known.resolution_m > 0
    assert known.good_for.endswith(".") and backbone.label in known.title
    link = urlsplit(known.link)
    assert link.scheme == "https" and link.netloc and link.path.strip("/")


def test_files_and_titles_are_told_apart() -> None:
    for name in ("title", "file"):
        assert len({getattr(known, name) for known in KNOWN_ENCODERS}) == len(KNOWN_ENCODERS)
    for known in KNOWN_ENCODERS:
        assert recognised(f"{known.file}-2b57ba8b.pth") is known
        assert recognised(f"{known.file.upper()} (1).PTH") is known
    assert recognised("my encoder.pth") is None


def test_the_first_is_the_one_for_most() -> None:
    assert KNOWN_ENCODERS[0].title == "SSL4EO-S12 MoCo ResNet-50, RGB"


def test_usual_orders_name_roles_once_and_stand_for_them() -> None:
    assert len({order.name for order in BAND_ORDERS}) == len(BAND_ORDERS)
    for order in BAND_ORDERS:
        assert len(set(order.bands)) == len(order.bands)
        assert band_names(f" {order.name.upper()} ") == order.bands
    assert band_names("red, nir,") == ("red", "nir")
    assert band_names(" ") == ()
    offered = next(one for one in parameters(ImportEncoder) if one.name == "bands").help
    assert all(order.name in offered for order in BAND_ORDERS)
