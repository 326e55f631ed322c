"""Missing, damaged and hostile sources end in a named error, or are left out and counted."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks.texts import fill
from engine.data.sources import find_patches
from engine.observer import SilentObserver
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, Recorder, encode, found, jpegs, picture, said, write_folder, write_zip
from tests.engine.rasters import PLAIN


def test_all_patches_nodata(tmp_path: Path) -> None:
    data = np.zeros((3, 64, 64), np.uint8)
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, nodata=0), data)
    with pytest.raises(InputError) as caught:
        found(path)
    assert caught.value.code == ErrorCode.NO_VALID_DATA
    assert "4 patches with too little data" in caught.value.message


def test_a_corrupt_jpeg_in_a_zip_is_left_out_and_counted(tmp_path: Path) -> None:
    images = jpegs(12)
    images["a/002.jpg"] = b"\xff\xd8\xff\xe0 no image at all"
    recorder = Recorder()
    patches = find_patches([str(write_zip(tmp_path / "i.zip", images))], SMALL, recorder)
    assert patches.count == 11
    assert patches.skipped == {"images that cannot be opened": 1}
    assert any("002.jpg" in line for line in recorder.lines)
    images["a/004.jpg"] = images["a/006.jpg"][:300]
    with pytest.raises(InputError, match="more than one in a hundred"):
        found(write_zip(tmp_path / "j.zip", images))


def test_a_damaged_member_of_a_zip_is_noticed_by_its_checksum(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "i.zip", jpegs(6))
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("a/002.jpg").header_offset + 400
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    assert found(path).skipped == {"images that cannot be opened": 1}


def test_damaged_blocks_cost_their_patches_only(tmp_path: Path) -> None:
    fake = replace(PLAIN, height=640, width=640, bands=1, tile=32)
    path = rasters.write(tmp_path / "a.tif", fake)
    good = found(path).count

    def damage(blocks: int) -> None:
        with rasterio.open(path) as dataset:
            starts = [int(dataset.get_tag_item(f"BLOCK_OFFSET_{n}_0", "TIFF", bidx=1)) for n in range(blocks)]
        content = bytearray(path.read_bytes())
        for start in starts:
            content[start : start + 20] = b"\xff" * 20
        path.write_bytes(content)

    damage(3)
    patches = found(path)
    assert patches.count == good - 3
    assert patches.damaged == 3
    assert patches.skipped == {"damaged patches": 3}
    damage(5)
    with pytest.raises(InputError, match="5 of 400 patches are damaged"):
        found(path)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("../out.jpg", "leads out"), ("/etc/x.jpg", "leads out"), ("c:/x.jpg", "leads out"), ("bomb.png", "refused")],
)
def test_hostile_zips_are_refused(tmp_path: Path, name: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.raster.reading.images.MAX_IMAGE_BYTES", 2**20)
    path = tmp_path / "i.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.jpg", encode(picture(0)))
        archive.writestr(name, encode(picture(1)) if "out" in reason else bytes(2**20 + 1))
    with pytest.raises(InputError, match=reason) as caught:
        found(path)
    assert caught.value.code == ErrorCode.INPUT_REFUSED


def test_of_many_broken_images_not_all_are_looked_at(tmp_path: Path) -> None:
    names = {f"{'n' * 90}{number:04}.png": b"" for number in range(900)}
    path = write_zip(tmp_path / "a.zip", names)
    with pytest.raises(InputError, match=r"^200 of 900 images are damaged") as caught:
        find_patches([str(path)], SMALL, SilentObserver())
    assert len(caught.value.message) < 400


def test_a_member_larger_than_the_zip_says_is_not_unpacked_whole(tmp_path: Path) -> None:
    path = tmp_path / "i.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in jpegs(3).items():
            archive.writestr(name, content)
        archive.writestr("liar.png", bytes(2**20))
    content = path.read_bytes()
    assert content.count((2**20).to_bytes(4, "little")) == 2  # before the content, and in the list at the end
    path.write_bytes(content.replace((2**20).to_bytes(4, "little"), (500).to_bytes(4, "little")))
    assert found(path).skipped == {"images that cannot be opened": 1}


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "i.zip", jpegs(2))
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(InputError, match="encrypted"):
        found(path)


def test_an_image_that_claims_a_huge_size_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.raster.reading.images.MAX_DECODED_BYTES", 300**2 - 1)
    large = encode(np.zeros((1, 300, 300), np.uint8), "PNG")  # less than a thousand bytes as a file
    images = {f"{n}.png": encode(picture(n, 1), "PNG") for n in range(3)}
    patches = found(write_zip(tmp_path / "i.zip", {**images, "large.png": large}))
    assert patches.skipped == {"images that cannot be opened": 1}
    assert any("large.png unpacks to" in text for text in said(patches))


def test_a_virtual_raster_in_a_zip_is_not_opened(tmp_path: Path) -> None:
    secret = rasters.write(tmp_path / "secret.tif", replace(PLAIN, bands=3))
    vrt = (
        '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
        f"<SourceFilename>{secret}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    images = {**jpegs(4), "a/v.tif": vrt.encode()}
    patches = found(write_zip(tmp_path / "i.zip", images))
    assert patches.skipped == {"images that cannot be opened": 1}


def test_missing_empty_and_repeated_sources(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for sources, kind, text in (
        ([], ParameterError, "No sources"),
        ([tmp_path / "nowhere"], InputError, "does not exist"),
        ([tmp_path / "nowhere.zip"], InputError, "does not exist"),
        ([tmp_path / "empty"], InputError, "contains no images"),
        ([tmp_path / "empty", f"{tmp_path}/empty/"], ParameterError, "occurs twice in the sources"),
    ):
        with pytest.raises(kind, match=text):
            found(*sources)
    (tmp_path / "not.zip").write_bytes(b"PK but no zip")
    with pytest.raises(InputError, match="cannot be opened as a zip"):
        found(tmp_path / "not.zip")


def test_a_file_that_vanishes_while_it_is_measured(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(4))

    class Vanishes(SilentObserver):
        def progress(
            self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object
        ) -> None:
            text = fill(text, values)
            if text.startswith("Measuring"):
                (folder / "b" / "001.jpg").unlink(missing_ok=True)

    with pytest.raises(InputError, match=r"001\.jpg disappeared") as caught:
        find_patches([str(folder)], SMALL, Vanishes())
    assert caught.value.code == ErrorCode.INPUT_MISSING
