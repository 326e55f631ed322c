"""Names of attachments, and zips that hold what they should."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from engine.contract.errors import InputError, OutputError
from engine.export.package import attachment_names, copy_file, write_sums, write_zip
from engine.files.commit import Commit, write_text
from engine.observer import SilentObserver


def made(folder: Path, *names: str) -> list[str]:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return [str(folder / name) for name in names]


def test_names_are_free_whatever_their_case(tmp_path: Path) -> None:
    paths = made(tmp_path, "a/page.pdf", "b/PAGE.pdf", "c/page.pdf", "d/readme.TXT")
    assert list(attachment_names(paths, ["README.txt"])) == ["page.pdf", "PAGE-2.pdf", "page-3.pdf", "readme-2.TXT"]


def test_names_hold_nothing_that_a_list_or_another_system_chokes_on(tmp_path: Path) -> None:
    paths = made(tmp_path, "a\nb.txt", 'what?"<>|*.pdf', "dots...")
    assert list(attachment_names(paths, [])) == ["a_b.txt", "what______.pdf", "dots"]


def test_a_file_that_is_named_twice_comes_once(tmp_path: Path) -> None:
    [path] = made(tmp_path, "page.pdf")
    (tmp_path / "same.pdf").symlink_to(path)
    assert list(attachment_names([path, path, str(tmp_path / "same.pdf")], [])) == ["page.pdf"]


@pytest.mark.parametrize("name", ["gone.pdf", "."])
def test_what_is_no_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        attachment_names([str(tmp_path / name)], [])
    assert str(tmp_path) in caught.value.message and caught.value.hint


def packed(folder: Path) -> Commit:
    commit = Commit(folder)
    write_text(commit, "b.txt", "b" * 5000)
    write_text(commit, "a ö.png", "a")
    sums = write_sums(commit, ["b.txt", "a ö.png"], SilentObserver())
    write_zip(commit, "all.zip", "folder", sums, SilentObserver())
    return commit


def test_the_zip_opens_and_is_ready_for_more_than_four_gigabytes(tmp_path: Path) -> None:
    packed(tmp_path).publish()
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist() == ["folder/SHA256SUMS.txt", "folder/a ö.png", "folder/b.txt"]
        assert {entry.extract_version for entry in archive.infolist()} == {zipfile.ZIP64_VERSION}
        assert archive.read("folder/b.txt") == b"b" * 5000
    assert (tmp_path / "all.zip").stat().st_size < 2000
    sums = (tmp_path / "SHA256SUMS.txt").read_text(encoding="utf-8")
    assert sums.splitlines()[1] == f"{hashlib.sha256(b'b' * 5000).hexdigest()}  b.txt"


def test_a_damaged_zip_is_not_published(tmp_path: Path) -> None:
    commit = packed(tmp_path)
    partial = commit.current("all.zip")
    content = bytearray(partial.read_bytes())
    with zipfile.ZipFile(partial) as archive:
        content[archive.getinfo("folder/b.txt").header_offset + 65] ^= 1  # 62 of head, name and sizes, then the content
    partial.write_bytes(content)
    with pytest.raises(OutputError):
        commit.publish()
    commit.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_copy_is_not_published(tmp_path: Path) -> None:
    [path] = made(tmp_path / "in", "page.pdf")
    (tmp_path / "out").mkdir()
    with Commit(tmp_path / "out") as commit:
        copy_file(commit, "page.pdf", Path(path), SilentObserver())
        commit.current("page.pdf").write_text("other")
        with pytest.raises(OutputError):
            commit.publish()
    assert list((tmp_path / "out").iterdir()) == []
