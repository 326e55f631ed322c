"""Groups of a batch: every image once, and never the same groups for keys as for queries."""

from __future__ import annotations

import pytest
import torch

from engine.methods.groups import LARGEST_GROUP, group_slices, permutation, query_slices
from tests.engine.methods.images import seeded

CPU, GPU = torch.device("cpu"), torch.device("cuda")


@pytest.mark.parametrize("count", [1, 2, 15, 16, 17, 31, 32, 33, 64, 100, 128, 257])
def test_groups_cover_the_batch_in_nearly_equal_sizes(count: int) -> None:
    slices = group_slices(count, CPU)
    assert [place for group in slices for place in range(group.start, group.stop)] == list(range(count))
    sizes = [group.stop - group.start for group in slices]
    assert max(sizes) <= LARGEST_GROUP and max(sizes) - min(sizes) <= 1
    assert len(slices) == 1 if count < 16 else min(sizes) >= 8 and len(slices) > 1


@pytest.mark.parametrize(("count", "keys", "queries"), [(8, 1, 1), (16, 2, 1), (128, 4, 1), (512, 4, 1), (2048, 4, 2)])
def test_a_gpu_gets_few_large_groups(count: int, keys: int, queries: int) -> None:
    for found, number in ((group_slices(count, GPU), keys), (query_slices(count, GPU), queries)):
        assert len(found) == number
        assert [place for group in found for place in range(group.start, group.stop)] == list(range(count))
    assert len(query_slices(count, CPU)) == -(-count // 128)


def test_the_order_is_undone_by_its_partner() -> None:
    order, back = permutation(50, seeded(0), torch.device("cpu"))
    assert order.tolist() != list(range(50))
    assert order[back].tolist() == back[order].tolist() == list(range(50))
