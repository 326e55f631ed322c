"""Computes pieces on a cluster: who fits is asked once, and windows come back in the order in which they are ready."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

import torch

from engine.cluster.fitness import Needs, Roster, own_versions
from engine.cluster.portions import Job
from engine.cluster.task import Order, Unseen, sees
from engine.cluster.wave import Wave, lost
from engine.observer import Observer
from engine.pieces.base import Pass, Piece
from engine.pieces.memory import window_bytes
from engine.raster.describe import fingerprint
from engine.raster.reading.reader import StackReader

if TYPE_CHECKING:
    from distributed import Client

Found = TypeVar("Found")


class ClusterCrew:
    """Workers of a cluster; see `Crew`.

    Args:
        client: of the cluster.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def run(self, piece: Piece[Found], reader: StackReader, wanted: Pass, observer: Observer) -> Iterator[Found]:
        """See Crew. Results come in the order in which they are ready.

        Raises:
            EngineError: the cluster is lost, or no worker has the versions or the memory.
            SwimdiffError: what a piece ended with.
        """
        source = wanted.source
        prints = tuple(fingerprint(path) for path in source.paths)
        name, threads = f"piece-{uuid.uuid4().hex}", torch.get_num_threads()
        order: Order[Found] = Order(name, piece.recipe(), source, prints, threads, own_versions())
        edge_px = wanted.window_px + 2 * piece.halo_px
        needs = Needs(order.versions, window_bytes(reader.band_count, edge_px, reader.grid.size_px))
        roster = Roster(self._client, needs)
        by_path = self._checked(order, roster, observer)
        jobs: Iterator[Job]
        if by_path:
            cores = reader.cores(wanted.window_px, piece.halo_px, piece.align_px, wanted.done, wanted.part)
            jobs = ((core, None) for core in cores)
        else:
            tiles = reader.tiles(wanted.window_px, piece.halo_px, piece.align_px, wanted.done, wanted.part)
            jobs = ((tile.core, tile) for tile in tiles)
        wave = Wave(self._client, order, needs, roster)
        try:
            for found in wave.run(jobs, observer):
                if isinstance(found, Unseen):  # a worker that came later, and does not see the files
                    (tile,) = reader.places([found.core], piece.halo_px, piece.align_px)
                    wave.submit(((found.core, tile),))
                else:
                    yield found  # type: ignore[misc]  # what the piece gives, as it came over the wire
        finally:
            wave.stop()

    def _checked(self, order: Order[Found], roster: Roster, observer: Observer) -> bool:
        """Sees that there are workers that fit, and says whether they see the files."""
        try:
            fit = list(roster.look(observer))
            if not fit:
                raise next(iter(roster.misfits()), lost())
            # One that dies meanwhile is no reason to end: another one takes its place.
            told = self._client.run(sees, order.source.paths, order.fingerprints, workers=fit, on_error="ignore")
            seen = list(told.values())
        except OSError as error:
            raise lost() from error
        observer.log(
            "info",
            "{count} {count:worker|workers} of the cluster {count:computes|compute}. The images are read there."
            if all(seen)
            else "{count} {count:worker|workers} of the cluster {count:computes|compute}. The images cannot be read "
            "there, so their pixels are sent.",
            count=len(seen),
        )
        return all(seen)
