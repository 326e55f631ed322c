"""What comes from where, for each system and device, and what it costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer import sources, wheels
from swimdiff_qgis.worker.installer.interpreters import Interpreter
from swimdiff_qgis.worker.installer.network import Network, masked
from swimdiff_qgis.worker.installer.pip import Pip, read_configuration
from swimdiff_qgis.worker.installer.sources import CPU, CUDA, MPS, Origin
from swimdiff_qgis.worker.installer.tools import Order
from swimdiff_qgis.worker.installer.wheels import ARM, LINUX, MACOS, WINDOWS, X86, Target

LOCK = wheels.read_lock()
TARGETS = [
    Target(LINUX, X86, (3, 11)),
    Target(LINUX, ARM, (3, 12)),
    Target(WINDOWS, X86, (3, 12)),
    Target(MACOS, ARM, (3, 13)),
]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("origin", [Origin(), Origin(mirror="https://m/simple"), Origin(folder=Path("/w"))])
def test_each_library_comes_once_and_torch_with_torchvision(target: Target, origin: Origin) -> None:
    for accelerator in sources.accelerators(target):
        steps = sources.steps(LOCK, target, accelerator, origin)
        once = [pin for step in steps if not step.dependencies for pin in step.pins]
        assert sorted(map(str, once)) == sorted(map(str, LOCK.pins))
        torch = [step for step in steps if {"torch", "torchvision"} & {pin.name for pin in step.pins}]
        assert all({pin.name for pin in step.pins} == {"torch", "torchvision"} for step in torch)
        assert len({step.index for step in torch}) == 1
        assert all(step.hashed for step in steps if step not in torch)


def test_the_place_of_torch() -> None:
    linux, windows, mac = TARGETS[0], TARGETS[2], TARGETS[3]
    first = sources.steps(LOCK, linux, CPU, Origin(mirror="https://m/simple"))[0]
    assert (first.index, first.label, first.hashed) == (sources.CPU_INDEX, "+cpu", False)
    assert first.lines(LOCK)[0].endswith("+cpu")
    assert sources.steps(LOCK, linux, CPU, Origin(torch_index="https://t"))[0].index == "https://t"
    assert sources.steps(LOCK, windows, CUDA, Origin())[0].index == sources.CUDA_INDEX
    for target, accelerator in ((windows, CPU), (mac, MPS)):
        first = sources.steps(LOCK, target, accelerator, Origin())[0]
        assert first.hashed and first.index == "" and first.lines(LOCK)[0].count("--hash=sha256:") >= 8
    assert sources.steps(LOCK, linux, CUDA, Origin())[-1].dependencies  # CUDA's own libraries


def test_the_build_for_cpus_where_there_is_no_card() -> None:
    linux, arm, windows, mac = TARGETS
    assert [sources.recommended(one, False) for one in (linux, windows, mac)] == [CPU, CPU, MPS]
    assert [sources.recommended(one, True) for one in (linux, arm, windows, mac)] == [CUDA, CPU, CUDA, MPS]


def test_the_cost_is_that_of_the_files() -> None:
    for target in TARGETS:
        cost = sources.cost(LOCK, target, CPU, Origin())
        assert 150e6 < cost.fetched_bytes < 400e6
        assert cost.disk_bytes > cost.fetched_bytes and cost.minutes > 1
        assert sources.cost(LOCK, target, CPU, Origin(folder=Path("/w"))).minutes < cost.minutes
    assert sources.cost(LOCK, TARGETS[0], CUDA, Origin()).fetched_bytes > 2e9


def test_every_library_of_the_lock_has_known_files() -> None:
    assert all(LOCK.wheels.get(pin.name) for pin in LOCK.pins)
    assert all(wheels.read_uv(target) for target in TARGETS)
    assert LOCK.fingerprint == wheels.fingerprint_of(LOCK.pins)


def test_tags_of_wheels() -> None:
    def fits(name: str, target: Target) -> bool:
        return wheels.make_wheel(name, "0", 1).fits(target)

    linux, _, windows, mac = TARGETS
    assert fits("a-1-py2.py3-none-any.whl", linux)
    assert fits("a-1-cp39-abi3-win_amd64.whl", windows) and not fits("a-1-cp313-abi3-win_amd64.whl", windows)
    assert fits("a_b-1-1-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", linux)
    assert not fits("a-1-cp313-cp313t-macosx_11_0_arm64.whl", mac) and fits(
        "a-1-cp313-cp313-macosx_11_0_arm64.whl", mac
    )
    assert not fits("a-1-cp311-cp311-musllinux_1_2_x86_64.whl", linux)


def test_proxy_and_certificates_become_variables_and_passwords_stay_out_of_logs(tmp_path: Path) -> None:
    network = Network("http://me:se%40cret@proxy:8080", "intranet.local", "PEM")
    given = {"PIP_INDEX_URL": "x", "PIP_TARGET": "y", "SECRET": "z"}
    found = network.variables(tmp_path, given)
    assert found["HTTPS_PROXY"] == found["http_proxy"] == network.proxy
    assert "intranet.local" in found["NO_PROXY"] and "127.0.0.1" in found["NO_PROXY"]
    assert found["SSL_CERT_FILE"] == found["PIP_CERT"] == str(tmp_path / "certificates.pem")
    assert found["PIP_INDEX_URL"] == "x" and not {"PIP_TARGET", "SECRET"} & set(found)
    assert network.variables(tmp_path, {"PIP_CERT": "mine"})["PIP_CERT"] == "mine"
    assert masked("$ pip --proxy http://me:se%40cret@proxy:8080") == "$ pip --proxy http://me:***@proxy:8080"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("https://me:a@b@host/simple", "https://me:***@host/simple"),
        ("https://token@host/simple", "https://***@host/simple"),
        ("global.proxy='me:secret@proxy:8080'", "global.proxy='me:***@proxy:8080'"),
        ("see https://host:8080/a@b", "see https://host:8080/a@b"),
        (r"C:\Users\jo@firm.org\x", r"C:\Users\jo@firm.org\x"),
    ],
)
def test_no_form_of_an_address_shows_its_password(said: str, shown: str) -> None:
    assert masked(said) == shown


def test_passwords_are_no_arguments_and_the_configuration_of_pip_counts(tmp_path: Path) -> None:
    written = "global.cert='C:\\\\certs\\\\Zoë.pem'\n:env:.proxy='http://me:secret@proxy:1'\nnonsense"
    configured = read_configuration(written)
    assert configured == {"cert": r"C:\certs\Zoë.pem", "proxy": "http://me:secret@proxy:1"}
    pip = Pip(Interpreter(Path("/python"), (3, 12, 0), TARGETS[0]), tmp_path, configured)
    step = sources.Step(LOCK.pins, index="https://me:secret@i/simple")
    order = Order(step, tmp_path / "r.txt", Origin(), tmp_path / "e")
    assert "secret" not in " ".join(pip.install(order))
    found = pip.variables(order, {"PIP_EXTRA_INDEX_URL": "https://other"})
    assert found["PIP_INDEX_URL"] == step.index and found["PIP_PROXY"] == configured["proxy"]
    assert found["PIP_CERT"] == configured["cert"] and "PIP_EXTRA_INDEX_URL" not in found
    offline = pip.variables(Order(step, order.listed, Origin(folder=tmp_path), order.environment), {})
    assert "PIP_INDEX_URL" not in offline
