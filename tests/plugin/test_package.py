"""The zip that people install: its rules, its bytes, and a job run from it in an empty profile of real QGIS."""

from __future__ import annotations

import configparser
import dataclasses
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPULSORY = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip
RESULTS = ("score.tif", "change.tif", "change.gpkg", "report.html", "result.json")


def tool(name: str) -> ModuleType:
    """Loads a script of tools/ as a module."""
    spec = importlib.util.spec_from_file_location(f"tools_{name}", str(ROOT / "tools" / f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


package = tool("package")
in_qgis = tool("in_qgis")


def engine_python() -> str:
    """The engine's Python of this machine."""
    return os.environ.get("SWIMDIFF_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, built from the checkout, with the manual in it."""
    subprocess.run([engine_python(), str(ROOT / "tools" / "manual" / "build.py")], check=True)
    return package.write_zip(tmp_path_factory.mktemp("dist") / f"swimdiff_qgis-{package.version()}.zip")


def test_the_zip_keeps_the_rules_of_the_plugin_repository(archive: Path) -> None:
    package.check_zip(archive)
    assert archive.stat().st_size <= 25_000_000
    with zipfile.ZipFile(str(archive)) as opened:
        entries = opened.infolist()
    names = {entry.filename for entry in entries}
    assert {name.split("/")[0] for name in names} == {"swimdiff_qgis"}
    for name in (
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "engine/worker.py",
        "engine/contract/jobs/change.py",
        "help/index.html",
        "help/toolbox/detectchange.html",
        "resources/i18n/swimdiff_de.qm",
    ):
        assert f"swimdiff_qgis/{name}" in names
    assert not [name for name in names if re.search(r"\.ts$|\.pyc$|__pycache__|/tests/|\.git|\.so$|\.dll$|\.sh$", name)]
    assert not [entry.filename for entry in entries if (entry.external_attr >> 16) & 0o111]


def test_the_same_sources_give_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    again = package.write_zip(tmp_path / "again.zip")
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(archive.read_bytes()).digest()


@pytest.mark.parametrize(
    ("name", "content", "mode", "words"),
    [
        ("swimdiff_qgis/engine/__pycache__/a.pyc", b"", 0o644, "does not belong"),
        ("swimdiff_qgis/tests/test_a.py", b"", 0o644, "does not belong"),
        ("swimdiff_qgis/lib.so", b"", 0o644, "does not belong"),
        ("swimdiff_qgis/run.py", b"", 0o755, "is executable"),
        ("other/a.py", b"", 0o644, "top folders"),
        ("swimdiff_qgis/.hidden/a.py", b"", 0o644, "does not belong"),
        ("swimdiff_qgis/big.json", os.urandom(26_000_000), 0o644, "bytes are more"),
    ],
)
def test_a_zip_that_breaks_a_rule_is_refused(
    archive: Path, tmp_path: Path, name: str, content: bytes, mode: int, words: str
) -> None:
    broken = tmp_path / "broken.zip"
    shutil.copyfile(str(archive), str(broken))
    entry = zipfile.ZipInfo(name, package.EPOCH)
    entry.external_attr = mode << 16
    with zipfile.ZipFile(str(broken), "a") as opened:
        opened.writestr(entry, content)
    with pytest.raises(package.PackageError, match=words):
        package.check_zip(broken)


@pytest.mark.parametrize(
    ("content", "words"), [(b"garbage", "is not a safetensors file"), (b"\x02" + bytes(7) + b"{}", "has no card")]
)
def test_an_encoder_without_a_good_card_is_found(archive: Path, tmp_path: Path, content: bytes, words: str) -> None:
    assert package.check_models(archive) == []
    spoiled = tmp_path / "spoiled.zip"
    shutil.copyfile(str(archive), str(spoiled))
    with zipfile.ZipFile(str(spoiled), "a") as opened:
        opened.writestr("swimdiff_qgis/resources/models/other.safetensors", content)
    found = package.check_models(spoiled)
    assert len(found) == 1 and words in found[0] and "other.safetensors" in found[0]


def test_an_encoder_that_was_changed_after_its_card_is_found(tmp_path: Path) -> None:
    package.stage(tmp_path)
    root = tmp_path / "swimdiff_qgis"
    module = package._card_module(root)
    card = module.Card("resnet18", ("red",), maps=("stem",), name="Small", licence="CC0-1.0")
    entry = {"conv1.weight": {"dtype": "U8", "shape": [4], "data_offsets": [0, 4]}}

    def written(stated: object) -> bytes:
        header = json.dumps({"__metadata__": module.card_metadata(stated, "a"), **entry}).encode()
        return len(header).to_bytes(8, "little") + header + b"1234"

    path = root / "resources" / "models" / "small.safetensors"
    path.parent.mkdir(exist_ok=True)
    good = written(dataclasses.replace(card, sha256=module.bytes_checksum(written(card))))
    path.write_bytes(good)
    assert package.model_faults(root) == []
    path.write_bytes(good[:-1] + b"5")
    assert package.model_faults(root) == ["small.safetensors does not hold the weights that its card was written for"]
    path.write_bytes(written(dataclasses.replace(card, licence="", sha256=module.bytes_checksum(good))))
    assert package.model_faults(root) == ["the card of small.safetensors has no licence"]


def test_metadata_is_what_the_plugin_repository_asks_for(archive: Path) -> None:
    with zipfile.ZipFile(str(archive)) as opened:
        text = opened.read("swimdiff_qgis/metadata.txt").decode("utf-8")
        names = set(opened.namelist())
    metadata = configparser.ConfigParser()  # as QGIS reads it
    metadata.optionxform = str
    metadata.read_string(text)
    values = dict(metadata["general"])
    for name in COMPULSORY:
        assert values[name].strip(), name
    assert values["qgisMinimumVersion"] == "3.22" and values["qgisMaximumVersion"] == "4.99"
    assert values["hasProcessingProvider"] == "yes"
    assert values["category"] == "Raster"
    assert "plugin" not in values["name"].lower()
    assert "environment" in values["about"] and "torch" in values["about"]
    assert f"swimdiff_qgis/{values['icon']}" in names
    assert f"swimdiff_qgis/{values['icon']}".endswith(".svg")


def test_each_resource_that_the_plugin_names_is_in_the_zip(archive: Path) -> None:
    with zipfile.ZipFile(str(archive)) as opened:
        names = set(opened.namelist())
    named: list[str] = []
    for path in sorted((ROOT / "swimdiff_qgis").rglob("*.py")):
        for found in re.finditer(r"resource\(((?:\s*\"[^\"]+\",?\s*)+)\)", path.read_text(encoding="utf-8")):
            named.append("/".join(re.findall(r"\"([^\"]+)\"", found.group(1))))
    assert named
    for name in named:
        place = f"swimdiff_qgis/resources/{name}"
        assert place in names or any(other.startswith(place + "/") for other in names), name


def test_staging_lays_out_what_the_zip_holds(archive: Path, tmp_path: Path) -> None:
    package.stage(tmp_path)
    package.stage(tmp_path)
    laid = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    with zipfile.ZipFile(str(archive)) as opened:
        assert laid == set(opened.namelist())


def run(command: list[str], values: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Runs a program of QGIS and shows what it said where it fails."""
    done = subprocess.run(
        command, env=values, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done


@pytest.mark.slow
def test_the_installed_zip_runs_a_job_in_an_empty_profile(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "home with a space and é"
    plugins = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(str(archive)) as opened:
        opened.extractall(str(plugins))
    values = in_qgis.environment(home, plugins=None)
    values["SWIMDIFF_PYTHON"] = engine_python()
    values.pop("QGIS_PLUGINPATH", None)
    sample = tmp_path / "sample"
    # The engine that was installed makes the pair, too.
    run(
        [engine_python(), "-m", "engine", "sample", "--out", str(sample), "--size-px", "256"],
        {**os.environ, "PYTHONPATH": str(plugins / "swimdiff_qgis")},
    )
    program = in_qgis.qgis_process()
    in_qgis.enable_plugin(values)
    in_qgis.enable_plugin(values)  # a second time is no error
    assert "swimdiff:detectchange" in run([program, "list"], values).stdout
    result = tmp_path / "result"
    told = run([program, "help", "swimdiff:detectchange"], values).stdout
    assert "<p>" not in told and "<b>" not in told and "Before" in told
    # Up to 3.3x the choices are listed by number there.
    number = next(iter(re.findall(r"- (\d+): cva", told)), "cva")
    said = run(
        [program, "run", "swimdiff:detectchange", "--", f"BEFORE={sample / 'before.tif'}",
         f"AFTER={sample / 'after.tif'}", f"OUT={result}", f"METHOD={number}"],
        values,
    )  # fmt: skip
    assert [name for name in RESULTS if not (result / name).is_file()] == [], said.stdout + said.stderr
    facts = json.loads((result / "result.json").read_text(encoding="utf-8"))
    for name in RESULTS[:-1]:
        content = (result / name).read_bytes()
        assert facts["files"][name]["sha256"] == hashlib.sha256(content).hexdigest()
    assert not list(result.glob("*partial*"))
