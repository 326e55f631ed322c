"""What a person writes as an address, and the join file: nothing leaves this machine without encryption."""

from __future__ import annotations

import json
import ssl
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from distributed.comm import CommClosedError

from engine.cluster import opening
from engine.cluster.__main__ import main
from engine.cluster.address import Address, parse_address
from engine.cluster.join import asked_for, read_join
from engine.cluster.opening import open_crew
from engine.contract.errors import EngineError, ErrorCode, InputError, ParameterError
from engine.pieces.base import Alone


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", None),
        (" local:3 ", Address(workers=3)),
        ("tcp://127.0.0.1:8786", Address(scheduler="tcp://127.0.0.1:8786")),
        ("tcp://localhost:1", Address(scheduler="tcp://localhost:1")),
        ("tls://[fd00::1]:8786", Address(scheduler="tls://[fd00::1]:8786")),
    ],
)
def test_addresses(text: str, address: Address | None) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text", ["local:0", "local:999", "local", "4", "http://a:1", "tls://a", "tls://a:70000", "tls://a b:1"]
)
def test_what_is_no_address_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ParameterError, match="Compute on"):
        parse_address(text)


@pytest.mark.parametrize("host", ["192.168.1.20", "desk.example.org", "0.0.0.0", "[::]"])
def test_nothing_leaves_the_machine_without_encryption(host: str) -> None:
    with pytest.raises(ParameterError, match="not encrypted"):
        parse_address(f"tcp://{host}:8786")


def test_without_an_address_this_process_computes() -> None:
    with open_crew(" ", "") as crew:
        assert isinstance(crew, Alone)


def test_a_cluster_far_away_needs_a_join_file() -> None:
    with pytest.raises(ParameterError, match="without a certificate"), open_crew("tls://192.0.2.1:8786", ""):
        pass


class Leaving:
    """A client whose scheduler has just gone."""

    scheduler = SimpleNamespace(versions=None)

    def sync(self, *_: object) -> None:
        raise ConnectionResetError("the other side is gone")


def test_a_scheduler_that_goes_while_it_is_asked_is_named() -> None:
    with pytest.raises(EngineError, match="does not answer") as caught:
        opening._require_same_dask(Leaving(), Address(scheduler="tcp://127.0.0.1:8786"))
    assert caught.value.code is ErrorCode.CLUSTER


@pytest.mark.parametrize("address", ["local:2", "tcp://127.0.0.1:8786"])
def test_a_join_file_that_was_left_is_not_used_where_nobody_shows_certificates(address: str) -> None:
    assert asked_for(address, "/nowhere/office.json") == (parse_address(address), None)


def test_a_connection_that_closes_at_any_time_is_a_cluster_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def client(*_: object) -> Iterator[None]:
        yield

    monkeypatch.setattr(opening, "_client", client)
    with pytest.raises(EngineError, match="The cluster is gone"), open_crew("local:1", ""):
        raise CommClosedError("in <TLS (closed) ConnectionPool>: Stream is closed")
    with pytest.raises(FileNotFoundError), open_crew("local:1", ""):
        raise FileNotFoundError("a file of the job")


def test_a_library_that_is_missing_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(EngineError, match="package distributed") as caught, open_crew("local:2", ""):
        pass
    assert f"{sys.executable} -m pip install distributed" in caught.value.hint


def test_a_join_file_holds_certificates_that_fit_and_only_its_owner_reads_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "join.json"
    assert main(["certificates", str(path), "--host", "192.168.1.20", "--port", "9000"]) == 0
    assert "password" in capsys.readouterr().out
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    join = read_join(path)
    assert join.address == Address(scheduler="tls://192.168.1.20:9000")
    assert (join.address.host, join.address.port, join.address.on_this_machine) == ("192.168.1.20", 9000, False)
    context = ssl.create_default_context(cadata=join.certificates.authority)
    for name in ("certificate", "key"):
        (tmp_path / name).write_text(getattr(join.certificates, name))
    context.load_cert_chain(tmp_path / "certificate", tmp_path / "key")
    assert "BEGIN PRIVATE KEY" in join.certificates.key
    # Another file is never written over: machines hold copies of the first one.
    assert main(["certificates", str(path)]) != 0
    assert read_join(path) == join


@pytest.mark.parametrize(
    "change", [{"format": 2}, {"address": "tcp://127.0.0.1:1"}, {"address": "local:2"}, {"key": 7}, {"authority": "x"}]
)
def test_what_is_no_join_file_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "join.json"
    main(["certificates", str(path)])
    content = json.loads(path.read_text())
    path.write_text(json.dumps({**content, **change}))
    with pytest.raises(InputError, match="no join file"):
        read_join(path)
    others = (("[]", "another format"), ("{}", "another format"), ("[" * 2**15, "another format"))
    for wrong, reason in (*others, (" " * 2**17, "larger than 64 kB")):
        path.write_text(wrong)
        with pytest.raises(InputError, match=reason):
            read_join(path)


@pytest.mark.parametrize("name", ["authority", "certificate", "key"])
@pytest.mark.parametrize(
    ("old", "new", "reason"), [("\n", "\n" + "A" * 9, "its certificates are damaged"), ("-----END", "–END", "format")]
)
def test_a_join_file_that_a_mail_program_damaged_is_called_so(
    tmp_path: Path, name: str, old: str, new: str, reason: str
) -> None:
    path = tmp_path / "join.json"
    main(["certificates", str(path)])
    content = json.loads(path.read_text())
    path.write_text(json.dumps({**content, name: content[name].replace(old, new, 1)}))
    with pytest.raises(InputError, match=reason):
        read_join(path)


def test_the_key_of_another_cluster_makes_no_join_file(tmp_path: Path) -> None:
    contents = []
    for path in (tmp_path / "one.json", tmp_path / "two.json"):
        main(["certificates", str(path)])
        contents.append(json.loads(path.read_text()))
    path.write_text(json.dumps({**contents[0], "key": contents[1]["key"]}))
    with pytest.raises(InputError, match="its certificates are damaged"):
        read_join(path)


def test_certificates_for_an_address_that_is_none_are_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["--host", "my desk"], ["--port", "99999"]):
        assert main(["certificates", str(tmp_path / "join.json"), *words]) != 0
        said = capsys.readouterr().err
        assert "--host" in said and "Compute on" not in said
    assert not list(tmp_path.iterdir())
