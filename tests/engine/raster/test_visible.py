"""Red, green and blue of files that do not name their bands."""

from __future__ import annotations

import pytest

from engine.contract.errors import ParameterError
from engine.raster.visible import visible_roles


def test_the_bands_that_are_used_get_their_roles() -> None:
    roles, remarks = visible_roles([None] * 4, [1, 2, 3, 5], "3,2,1")
    assert roles == ("blue", "green", "red", None)
    assert [one.code for one in remarks] == ["bands.visible"]
    assert remarks[0].values == {"red": "3", "green": "2", "blue": "1"}


@pytest.mark.parametrize(("roles", "numbers"), [(("nir", None, None), (1, 2, 3)), ((None, None), (7, 8))])
def test_what_a_file_says_stays_and_bands_that_are_not_used_do_not_matter(
    roles: tuple[str | None, ...], numbers: tuple[int, ...]
) -> None:
    assert visible_roles(roles, numbers, "3,2,1") == (roles, ())


def test_nothing_said_changes_nothing() -> None:
    assert visible_roles([None, "red"], [1, 2], "  ") == ((None, "red"), ())


@pytest.mark.parametrize("text", ["3,2", "3,3,1", "red,green,blue", "1,2,3,4", "-1,2,3", "3,2,1,1", "3,03,2", "0,1,2"])
def test_what_is_not_three_numbers_is_refused(text: str) -> None:
    with pytest.raises(ParameterError, match="Red, green, blue"):
        visible_roles([None, None, None], [1, 2, 3], text)
