"""Certificates for pip and uv: those of QGIS and the usual ones, and a way on where they are in the way."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import pytest

from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import certificates, network
from swimdiff_qgis.worker.installer.certificates import joined, usual_bundles
from swimdiff_qgis.worker.installer.fetching import Fetcher
from swimdiff_qgis.worker.installer.network import Network, without_secrets
from swimdiff_qgis.worker.installer.pip import Pip
from tests.plugin.worker.installer.stand_ins import PYTHON, Follower


def block(text: str) -> str:
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----"


def test_those_of_qgis_and_the_usual_ones_each_once(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(f"# a comment\n{block('BBBB')}\r\n{block('CCCC')}\n")
    text = joined(f"{block('AAAA')}\n{block('BB' + chr(10) + 'BB')}\n", (bundle, tmp_path / "none"))
    assert text.count("BEGIN CERTIFICATE") == 3
    assert text.index("AAAA") < text.index("CCCC") and "comment" not in text


def test_the_few_roots_of_a_fresh_computer_do_not_stand_alone(tmp_path: Path) -> None:
    bundles = usual_bundles()
    assert bundles, "this Python has pip, which brings the usual authorities"
    given = Network(certificates=block("MIIB")).variables(tmp_path, {})
    text = Path(given["PIP_CERT"]).read_text()
    assert "MIIB" in text and text.count("BEGIN CERTIFICATE") > 50
    context = ssl.create_default_context(cadata=text.replace(block("MIIB"), ""))
    assert len(context.get_ca_certs()) > 50


def test_a_python_without_pip_has_no_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificates, "_BROUGHT", (("no_such_module", ("x.pem",)),))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: type("Paths", (), {"cafile": None}))
    assert usual_bundles() == ()


@pytest.fixture
def fetcher(request_at, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fetcher:
    monkeypatch.setattr(network, "usual_bundles", lambda: ())  # as if none were there
    request = request_at(network=Network(certificates=block("MIIB")))
    return Fetcher(request, Pip(request.python, tmp_path), Follower(), 0.0, 1.0)


def script(*lines: str) -> list[str]:
    return [str(PYTHON), "-I", "-c", "\n".join(("import os, sys", *lines))]


def test_where_they_are_in_the_way_it_goes_on_without_them(fetcher: Fetcher) -> None:
    refuses = script("sys.exit('SSLError(certificate verify failed)' if 'PIP_CERT' in os.environ else 0)")
    assert fetcher.fetch(refuses).status == 0
    assert fetcher.fetch(script("sys.exit('PIP_CERT' in os.environ)")).status == 0, "it is remembered"


def test_where_they_are_not_in_the_way_they_stay(fetcher: Fetcher, tmp_path: Path) -> None:
    counted = f"open({str(tmp_path / 'times')!r}, 'a').write('x')"
    assert fetcher.fetch(script(counted, "sys.exit('No matching distribution found for torch')")).status == 1
    assert (tmp_path / "times").read_text() == "x"
    assert fetcher.fetch(script(counted, "sys.exit('certificate verify failed')")).status == 1
    assert (tmp_path / "times").read_text() == "xxx"
    assert fetcher.fetch(script("sys.exit('PIP_CERT' not in os.environ)")).status == 0


def test_one_that_a_person_named_counts_alone(tmp_path: Path) -> None:
    found = Network(certificates=block("MIIB")).variables(tmp_path, {**child_environment(), "PIP_CERT": os.devnull})
    assert found["PIP_CERT"] == os.devnull and not (tmp_path / "certificates.pem").exists()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://me:secret@host/simple", "https://host/simple"),
        ("https://token@host/simple/a@b", "https://host/simple/a@b"),
        ("https://host/simple", "https://host/simple"),
        ("", ""),
    ],
)
def test_what_is_stored_of_an_address(given: str, kept: str) -> None:
    assert without_secrets(given) == kept
