"""`import-encoder`: an encoder of others, or one of our own, becomes a file with a card in the folder of models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine import __version__
from engine.backbones.base import Encoder
from engine.backbones.files import is_half, load_encoder, save_encoder
from engine.backbones.imported.fitting import WHOLE, import_encoder
from engine.contract.bands import BAND_ORDERS, band_names
from engine.contract.card import SUFFIX, Card, has_card, read_card, weights_checksum
from engine.contract.errors import ErrorCode, OutputError, ParameterError
from engine.contract.jobs.encoders import ImportEncoder
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.encoders import COPIES, MISSING, SKIPPED, UNUSED
from engine.contract.remarks.texts import Value, joined, listing, piece
from engine.contract.results.encoders import ImportAnswer
from engine.files.checksum import file_sha256
from engine.files.output_folder import OutputFolder
from engine.observer import Observer, raise_if_cancelled
from engine.raster.roles import role_from_name

THREE_BANDS = ("red", "green", "blue")
_BYTES_PER_WEIGHT = 4
_LARGEST_NAME = 100


@dataclass(frozen=True)
class _Source:
    """An encoder and what was said about its file."""

    encoder: Encoder
    card: Card
    unused: tuple[str, ...] = ()
    unused_count: int = 0
    missing: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    doubt: str = ""
    half: bool = False


def run(job: ImportEncoder, observer: Observer) -> ImportAnswer:
    """Writes NAME.safetensors.

    Raises:
        ModelError: where the file holds no encoder that is known here.
        ParameterError: where what was said about its bands does not fit it.
        OutputError: where another encoder of that name is there, or the file cannot be written.
    """
    path = Path(job.weights).absolute()
    name = _checked_name(job.name or _stem(path))
    observer.progress(0.0, "Reading the weights")
    source = _read(job, path, name)
    raise_if_cancelled(observer)
    with OutputFolder(job.out) as output:
        target = output.path / f"{name}{SUFFIX}"
        output.require_space(_BYTES_PER_WEIGHT * sum(value.numel() for value in source.encoder.state_dict().values()))
        observer.progress(0.5, "Writing the encoder")
        card = _write(target, source)
    remarks = tuple(_remarks(source))
    for remark in remarks:
        observer.note(remark)
    observer.progress(1.0, "Imported the encoder")
    return ImportAnswer(
        encoder=str(target),
        card=asdict(card),
        unused=source.unused,
        unused_count=source.unused_count,
        missing=source.missing,
        text=f"{name}: {card.architecture}, {', '.join(card.bands)}{_taken(source)}",
        remarks=remarks,
    )


def _read(job: ImportEncoder, path: Path, name: str) -> _Source:
    """Reads the file, as one of our own where it has a card."""
    if path.suffix == SUFFIX and path.is_file() and has_card(path):
        encoder, card = load_encoder(path)
        if job.bands or job.mean or job.deviation:
            raise ParameterError(
                "{source} has a card that defines its bands and its scaling.",
                "Leave “Bands”, “Mean” and “Deviation” empty.",
                source=path,
            )
        card = replace(
            card,
            name=name,
            licence=job.licence or card.licence,
            trained=job.trained or card.trained,
            resolution_m=card.resolution_m if job.resolution_m is None else job.resolution_m,
        )
        return _Source(encoder, card, half=is_half(path))
    imported = import_encoder(path, len(band_names(job.bands)) or None)
    bands = _bands(job.bands, imported.encoder.band_count)
    card = Card(
        architecture=imported.encoder.architecture,
        bands=bands,
        normalisation=job.normalisation,
        mean=_numbers(job.mean, "Mean", len(bands), job.normalisation == "fixed"),
        deviation=_numbers(job.deviation, "Deviation", len(bands), job.normalisation == "fixed"),
        maps=imported.encoder.compared,
        resolution_m=job.resolution_m,
        licence=job.licence,
        trained=job.trained,
        name=name,
        provenance={
            "imported_from": path.name,
            "imported_sha256": file_sha256(path),
            "network": imported.prefix.rstrip(".") or WHOLE,
            "engine": __version__,
        },
    )
    return _Source(
        imported.encoder, card, imported.unused, imported.unused_count, imported.missing, imported.copies,
        imported.skipped, imported.doubt,
    )  # fmt: skip


def _write(target: Path, source: _Source) -> Card:
    """Writes the file; an equal one that is there already stays as it is.

    Raises:
        OutputError: where another encoder is there.
    """
    if not target.exists():
        return save_encoder(target, source.encoder, source.card, source.half)
    # The provenance names the content of an imported file, so equal cards mean equal weights.
    if has_card(target):
        there = read_card(target)
        same = replace(source.card, sha256=source.card.sha256 or there.sha256) == there
        if same and there.sha256 == weights_checksum(target):
            return there
    raise OutputError(
        ErrorCode.OUTPUT_CONFLICT,
        "There is already another encoder with this name: {target}.",
        "Choose another name, or delete the other encoder first.",
        target=target,
    )


def _remarks(source: _Source) -> Iterator[Remark]:
    if source.copies:
        taken = source.card.provenance["network"]
        others = joined((_copy(name) for name in source.copies), ", ")
        yield Remark(COPIES, {"taken": _copy(taken), "others": others}, severity=INFO)
    if source.skipped:
        yield Remark(SKIPPED, {"names": listing(source.skipped)}, severity=INFO)
    if source.doubt:
        yield Remark(source.doubt)
    if source.unused:
        yield Remark(UNUSED, {"count": source.unused_count, "names": listing(source.unused)}, severity=INFO)
    if source.missing:
        yield Remark(MISSING, {"count": len(source.missing), "first": source.missing[0]})


def _copy(name: str) -> Value:
    return piece("the whole file") if name == WHOLE else name


def _taken(source: _Source) -> str:
    """Says which copy was taken, where the file has several."""
    return f", weights of {source.card.provenance['network']}" if source.copies else ""


def _checked_name(name: str) -> str:
    """A name that is a file name everywhere.

    Raises:
        ParameterError: where it is not.
    """
    plain = name.strip()
    allowed = all(letter.isalnum() or letter in " ._-" for letter in plain)
    if not plain or not allowed or plain[0] in "._-" or plain[-1] == "." or len(plain) > _LARGEST_NAME:
        raise ParameterError(
            "“Name” is {name}, which cannot be the name of a file.",
            "Use letters, digits, spaces, full stops, hyphens and underscores; at most {longest} characters.",
            name=repr(name),
            longest=_LARGEST_NAME,
        )
    return plain.removesuffix(SUFFIX)


def _stem(path: Path) -> str:
    """File name without its endings, both of .pth.tar."""
    return path.name.removesuffix(".tar").removesuffix(path.suffix if path.suffix != ".tar" else ".pth") or path.name


def _bands(text: str, count: int) -> tuple[str, ...]:
    """What each input shows.

    Raises:
        ParameterError: where it is not said for as many inputs as there are.
    """
    names = tuple(_role(name) for name in band_names(text))
    if not names and count == len(THREE_BANDS):
        return THREE_BANDS
    if len(names) != count:
        orders = [order for order in BAND_ORDERS if len(order.bands) == count]
        if orders:
            hint = (
                "Name what each of the {count} input {count:band|bands} shows, in their order, such as "
                "blue,green,red,nir. For a usual order, its name is enough: {orders}."
            )
        else:
            hint = (
                "Name what each of the {count} input {count:band|bands} shows, in their order, such as "
                "blue,green,red,nir."
            )
        if names:
            message = "“Bands” names {named} {named:band|bands}, but the encoder has {count} input {count:band|bands}."
        else:
            message = "“Bands” is empty, but the encoder has {count} input {count:band|bands}."
        usual = "; ".join(f"{order.name} ({', '.join(order.bands)})" for order in orders)
        raise ParameterError(message, hint, named=len(names), count=count, orders=usual)
    return names


def _role(name: str) -> str:
    """The band's role, also for names such as B04."""
    numbered = name[:1] in "bB" and name[1:2].isdigit()
    return (role_from_name(name) if numbered else None) or name.lower()


def _numbers(text: str, label: str, count: int, needed: bool) -> tuple[float, ...]:
    """One number a band; none where none is needed.

    Raises:
        ParameterError: where there are others.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    try:
        numbers = tuple(float(part) for part in parts)
    except ValueError:
        numbers = ()
    if len(numbers) != len(parts) or len(numbers) not in ((count,) if needed else (0, count)):
        raise ParameterError(
            "“{label}” is {value}.",
            "Fixed scaling needs {count} {count:number|numbers}, one per band, separated by commas.",
            label=label,
            value=repr(text),
            count=count,
        )
    return numbers
