"""Parameters that several jobs take in the same words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..parameters import parameter


def out_parameter(help: str) -> Any:
    """Where results go."""
    return parameter("out_folder", "", "Output folder", help, required=True)


def nodata_parameter(of: str, label: str, beside: str = "beside the one that the file declares") -> Any:
    """A value without meaning, where a raster does not say so itself."""
    return parameter("nodata", None, label, f"A value that means no data, {beside}.", of=of, advanced=True)


def alpha_parameter() -> Any:
    """What a band is that a file calls alpha."""
    return parameter(
        "choice",
        "auto",
        "Alpha band",
        "How to use a band that a file calls alpha. Many programs call a fourth band so, whatever it shows.",
        choices=("auto", "transparency", "imagery"),
        choice_labels=("By its values", "Transparency", "Imagery"),
        choice_helps=(
            "transparency if nearly all of its values are 0 or the highest one.",
            "pixels where it is 0 have no data.",
            "a band as the others, such as near infrared.",
        ),
        advanced=True,
    )


def numbers_parameter(of: str) -> Any:
    """What numbers in the field of the class are."""
    return parameter(
        "choice",
        "auto",
        "Numbers in the class field",
        f"What numbers in the field mean if {of} has a list of classes.",
        choices=("auto", "names", "values"),
        choice_labels=("Automatic", "Names", "Values"),
        choice_helps=(
            "the name of a class if there is such a name, otherwise its value; what could be either is refused.",
            "names of classes.",
            "values of classes.",
        ),
        advanced=True,
    )


def resampling_parameter(help: str) -> Any:
    """How pixels are interpolated between two grids."""
    return parameter(
        "choice",
        "bilinear",
        "Resampling",
        help,
        choices=("nearest", "bilinear", "cubic"),
        choice_labels=("Nearest", "Bilinear", "Cubic"),
        advanced=True,
    )


def ground_resolution_parameter() -> Any:
    """How large a pixel is on the ground, where the file does not say it."""
    return parameter(
        "number",
        None,
        "Ground resolution",
        "Edge of a pixel on the ground, which decides how images are looked at, and with which encoder. Empty: as the "
        "file says, or 1 m for images without georeference.",
        unit="m",
        minimum=0.001,
        maximum=100000.0,
        advanced=True,
    )


def visible_parameter(of: str) -> Any:
    """Which bands show red, green and blue, where the file does not say it."""
    return parameter(
        "text",
        "",
        "Red, green, blue",
        f"For a file that does not name its bands: the numbers of those of {of} that show red, green and blue, such as "
        "3,2,1. In the dock, those with which the layer is drawn.",
        advanced=True,
    )


def ungeoreferenced_parameter(help: str) -> Any:
    """Whether rasters without a CRS are taken."""
    return parameter("boolean", False, "Images without georeference", help, advanced=True)


def minimum_area_parameter(default: int, help: str, label: str = "Minimum mapping unit") -> Any:
    """How small an area may be."""
    return parameter("integer", default, label, help, unit="px", minimum=1, maximum=256)


def device_parameter(help: str) -> Any:
    """Where a job computes."""
    return parameter(
        "choice",
        "auto",
        "Device",
        help,
        choices=("auto", "cpu", "cuda", "mps"),
        choice_labels=("Automatic", "CPU", "NVIDIA GPU", "Apple GPU"),
        advanced=True,
    )


def threads_parameter() -> Any:
    """How many threads compute."""
    return parameter(
        "integer",
        0,
        "Threads",
        "Number of threads. 0: one for each core. With another number, scores and probabilities differ by less than "
        "0.00001, or by up to 0.01 where an encoder computes with 16 bits, as processors that can do so use it for "
        "change in images of up to 3 m.",
        minimum=0,
        maximum=256,
        advanced=True,
    )


@dataclass(frozen=True)
class ClusterSettings:
    """Where the windows of an image are computed."""

    cluster: str = parameter(
        "text",
        "",
        "Compute on",
        "Empty: this process. local: and a number, such as local:4, starts as many processes on this machine. "
        "tls:// with host and port is the scheduler of a cluster; tcp:// is one on this machine. Each process computes "
        "one window at a time with “Threads” threads, one where that is 0. The result is the same on equal "
        "processors.",
        advanced=True,
    )
    join_file: str = parameter(
        "file",
        "",
        "Join file",
        "Certificate of the cluster, as swimdiff-cluster certificates wrote it. It names the address as well, so that "
        "“Compute on” can stay empty. Images are read where the workers see the same files; otherwise their pixels "
        "are sent.",
        advanced=True,
    )


def seed_parameter(help: str) -> Any:
    """What everything random starts from."""
    return parameter("integer", 0, "Seed", help, minimum=0, maximum=2**31 - 1, advanced=True)


def indirect_parameter() -> Any:
    """Whether files may be opened that refer to others."""
    return parameter(
        "boolean",
        False,
        "Allow virtual and remote files",
        "Open VRT files, /vsi paths and web addresses, which can refer to other files or servers.",
        advanced=True,
    )


def item_parameter() -> Any:
    """Whether a STAC item is written."""
    return parameter(
        "boolean",
        False,
        "STAC item",
        "Write item.json beside the rasters: a STAC item with their place, dates, grid and bands, for catalogues.",
        advanced=True,
    )


def hosts_parameter() -> Any:
    """From which other machines rasters may be read."""
    return parameter(
        "text",
        "",
        "Allowed hosts",
        "Hosts from which rasters are read by https, such as data.example.org or *.example.org, and names of public "
        "buckets for s3. All others are refused. Empty: none.",
        advanced=True,
    )


def window_parameter() -> Any:
    """How much is computed at a time."""
    return parameter(
        "integer",
        1024,
        "Window",
        "Size of the square windows that are computed at a time. It does not change the result.",
        unit="px",
        minimum=64,
        maximum=4096,
        advanced=True,
    )


def format_parameter() -> Any:
    """How rasters are laid out in their files."""
    return parameter(
        "choice",
        "geotiff",
        "Raster format",
        "geotiff: tiled GeoTIFF with overviews. cog: cloud-optimised GeoTIFF.",
        choices=("geotiff", "cog"),
        choice_labels=("GeoTIFF", "Cloud-optimised GeoTIFF"),
        advanced=True,
    )


def compression_parameter() -> Any:
    """How rasters are compressed."""
    return parameter(
        "choice",
        "zstd",
        "Compression",
        "How the rasters are compressed. zstd is faster; deflate can be opened by older programs.",
        choices=("zstd", "deflate"),
        choice_labels=("ZSTD", "DEFLATE"),
        advanced=True,
    )


def resume_parameter(
    help: str = "Resume an interrupted run with the same inputs and parameters: windows that are finished are not "
    "computed again.",
) -> Any:
    """Whether an interrupted run is gone on with."""
    return parameter("boolean", True, "Resume", help, advanced=True)


def validation_parameter(help: str, whole: tuple[str, str], default: str = "auto") -> Any:
    """How parts are left out to measure the accuracy.

    Args:
        help: what the choices leave out.
        whole: the choice that leaves whole labels out, and its label.
        default: choice.
    """
    return parameter(
        "choice",
        default,
        "Validation",
        f"How the accuracy is estimated. {help}",
        choices=("auto", whole[0], "blocks", "none"),
        choice_labels=("Automatic", whole[1], "Blocks", "No validation"),
    )


def folds_parameter(what: str = "labels", default: int = 5, more: str = "") -> Any:
    """In how many parts labels are divided.

    Args:
        what: is divided.
        default: number.
        more: a sentence on what it costs.
    """
    return parameter(
        "integer",
        default,
        "Parts",
        f"The {what} are divided into this many parts, which are left out in turn.{more}",
        minimum=2,
        maximum=50,
        advanced=True,
    )
