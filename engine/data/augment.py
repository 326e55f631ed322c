"""Random views of patches, computed on whole batches and for any number of bands.

Cropping, resizing, flipping and blurring act on rows and columns apart, so each view is two products of the patch with
matrices; a quarter turn is a flip and an exchange of rows and columns; all changes of colour are one affine map of each
pixel's bands. That is a small part of a training step on a CPU, and the same code on a GPU.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from engine.data.display import CENTRE, SPREAD
from engine.data.pixels import moved

# Luma of red, green, blue (ITU-R BT.601), as torchvision's grey.
_GREY = (0.299, 0.587, 0.114)
# From red, green, blue to YIQ, in which a turn of the last two axes is a change of hue.
_YIQ = ((0.299, 0.587, 0.114), (0.595716, -0.274453, -0.321263), (0.211456, -0.522591, 0.311135))


@dataclass(frozen=True)
class Strength:
    """How strongly views differ from their patch. Source: MoCo v2 (Chen et al. 2020), section 2; flips as in SeCo.

    Args:
        crop_ratio: largest ratio of the sides of that part.
        brightness: factor of the values, up to so much from 1.
        contrast: factor about the mean, likewise.
        saturation: factor about grey, likewise; three bands only.
        hue: turn of the colours, in parts of a full turn, likewise; three bands only.
        jitter: share of views with these four.
        grey: share of views without colour; three bands only.
        blur: share of views that are blurred.
        blur_px: smallest and largest sigma.
        flip: share of views that are flipped upside down, and of those that are mirrored.
        turn: share of views whose rows and columns change places: with the flips, a quarter turn.
    """

    crop_ratio: float = 4 / 3
    brightness: float = 0.4
    contrast: float = 0.4
    saturation: float = 0.4
    hue: float = 0.1
    jitter: float = 0.8
    grey: float = 0.2
    blur: float = 0.5
    blur_px: tuple[float, float] = (0.1, 2.0)
    flip: float = 0.5
    turn: float = 0.0


@dataclass(frozen=True)
class Views:
    """Random numbers of n views; drawn apart from their use, so that processes can share one draw.

    Args:
        box: [n,4] top, left, height and width of the crop, as shares of the patch.
        flip: [n,2] upside down, mirrored.
        turn: [n] whether rows and columns change places afterwards.
        blur_px: [n] sigma, 0 for none.
        colour: [n,C,C+2] map of the bands: matrix, a summand, and the share of the mean that is added.
    """

    box: Tensor
    flip: Tensor
    turn: Tensor
    blur_px: Tensor
    colour: Tensor

    def part(self, first: int, stop: int) -> Views:
        """Some of the views."""
        return Views(*(getattr(self, field.name)[first:stop] for field in fields(self)))


def draw(
    count: int, band_count: int, generator: torch.Generator, crop_scale: float, strength: Strength | None = None
) -> Views:
    """Draws the random numbers of views.

    Args:
        count: n.
        band_count: C.
        generator: of the CPU.
        crop_scale: smallest share of the patch's area that a view shows.
        strength: everything else; None for the defaults.
    """
    s = strength if strength is not None else Strength()
    flip = torch.rand(count, 2, generator=generator) < s.flip
    turn = torch.rand(count, generator=generator) < s.turn
    box = _boxes(count, generator, crop_scale, s.crop_ratio)
    low, high = s.blur_px
    sigma = low + (high - low) * torch.rand(count, generator=generator)
    blur_px = torch.where(torch.rand(count, generator=generator) < s.blur, sigma, torch.zeros(()))
    colour = _colours(count, generator, s) if band_count == 3 else _bands(count, band_count, generator, s)
    return Views(box, flip, turn, blur_px, colour)


def render(images: Tensor, views: Views, view_px: int) -> Tensor:
    """Computes the views.

    Args:
        images: [n,C,P,P] standardised, P rows and columns.
        views: of as many images.
        view_px: V.

    Returns:
        [n,C,V,V] float32.
    """
    images = images.to(torch.float32)
    n, c = images.shape[:2]
    device = images.device
    box, flip = moved(views.box, device), moved(views.flip, device)
    blur = _Blur(views.blur_px, device)
    rows = _matrices(box[:, 0], box[:, 2], flip[:, 0], blur, images.shape[2], view_px)
    cols = _matrices(box[:, 1], box[:, 3], flip[:, 1], blur, images.shape[3], view_px)
    narrow = torch.bmm(images.reshape(n, -1, images.shape[3]), cols.transpose(1, 2)).reshape(n, c, -1, view_px)
    # Band by band, since a product with a copy of the matrices for each band takes twice as long.
    seen = torch.stack([torch.bmm(rows, narrow[:, band]) for band in range(c)], dim=1)  # [n,C,V,V]
    if bool(views.turn.any()):
        seen = torch.where(moved(views.turn, device)[:, None, None, None], seen.transpose(2, 3), seen)
    return _recolour(seen.reshape(n, c, -1), moved(views.colour, device)).reshape(n, c, view_px, view_px)


def _boxes(count: int, generator: torch.Generator, scale: float, ratio: float) -> Tensor:
    """Crops of random area and shape.

    Differs: torchvision draws again where a crop does not fit into the image; here its longer side is cut to the
        image's, and its place is not rounded to whole pixels.
    """
    area = scale + (1 - scale) * torch.rand(count, generator=generator)
    limit = math.log(ratio)
    shape = torch.exp((2 * torch.rand(count, generator=generator) - 1) * limit)
    height, width = (area / shape).sqrt().clamp(max=1.0), (area * shape).sqrt().clamp(max=1.0)
    place = torch.rand(count, 2, generator=generator)
    return torch.stack([place[:, 0] * (1 - height), place[:, 1] * (1 - width), height, width], dim=1)


class _Blur:
    """Which views are blurred, and how much; found out where it was drawn, so that no GPU must be waited for.

    Args:
        blur_px: [n] sigma, 0 for none.
        device: of the views.
    """

    def __init__(self, blur_px: Tensor, device: torch.device) -> None:
        places = torch.nonzero(blur_px > 0)[:, 0]
        self.count = len(places)
        self.places, self.sigma = moved(places, device), moved(blur_px[places], device)


def _matrices(start: Tensor, length: Tensor, flip: Tensor, blur: _Blur, size_px: int, view_px: int) -> Tensor:
    """[n,V,P] matrices that cut, resize, flip and blur one axis; the rows of each sum to 1.

    Bilinear with the triangle widened where the view is smaller than what it shows; a Gaussian cut off and
    renormalised at the border.
    """
    device = start.device
    out = torch.arange(view_px, device=device, dtype=torch.float32)
    inside = torch.arange(size_px, device=device, dtype=torch.float32)
    step = length * (size_px / view_px)  # patch pixels in a view pixel
    centre = (start * size_px)[:, None] + (out + 0.5) * step[:, None] - 0.5  # [n,V]
    reach = step.clamp(min=1.0)[:, None, None]
    weight = (1 - (inside - centre[:, :, None]).abs() / reach).clamp(min=0.0)
    weight = weight / weight.sum(dim=2, keepdim=True)
    weight = torch.where(flip[:, None, None], weight.flip(1), weight)
    if not blur.count:
        return weight
    power = 0.5 * ((out[:, None] - out) / blur.sigma[:, None, None]).square()
    # Cut off at five sigma: beyond are numbers so small that a CPU takes a hundred times as long for each.
    kernel = torch.where(power < 12.5, torch.exp(-power.clamp(max=12.5)), torch.zeros((), device=device))
    kernel = kernel / kernel.sum(dim=2, keepdim=True)
    return weight.index_copy(0, blur.places, torch.bmm(kernel, weight[blur.places]))


def _recolour(pixels: Tensor, colour: Tensor) -> Tensor:
    """Applies the colour maps of `Views` to [n,C,L] standardised pixels.

    The maps are meant for the range of `display`. Differs: values are not cut off at 0 and 1 between the steps.
    """
    c = pixels.shape[1]
    matrix, summand, share = colour[:, :, :c], colour[:, :, c], colour[:, :, c + 1]
    mean = pixels.mean(dim=2) * SPREAD + CENTRE  # [n,C] of the view, as shown
    level = (mean * mean.new_tensor(_GREY)).sum(1, keepdim=True) if c == 3 else mean
    # shown' = matrix shown + summand + share level, written for standardised values
    centre = torch.full_like(mean, CENTRE)
    offset = torch.bmm(matrix, centre[:, :, None])[:, :, 0] + summand + share * level - CENTRE
    return torch.baddbmm((offset / SPREAD)[:, :, None], matrix, pixels)


def _factor(count: int, width: int, generator: torch.Generator, by: float) -> Tensor:
    return (1 + by * (2 * torch.rand(count, width, generator=generator) - 1)).clamp(min=0.0)


def _bands(count: int, band_count: int, generator: torch.Generator, s: Strength) -> Tensor:
    """Brightness and contrast of each band on its own: b (c x + (1 - c) mean)."""
    jittered = (torch.rand(count, 1, generator=generator) < s.jitter).float()
    brightness = 1 + (_factor(count, band_count, generator, s.brightness) - 1) * jittered
    contrast = 1 + (_factor(count, band_count, generator, s.contrast) - 1) * jittered
    matrix = torch.diag_embed(brightness * contrast)
    share = brightness * (1 - contrast)
    return torch.cat([matrix, torch.zeros(count, band_count, 1), share[:, :, None]], dim=2)


def _colours(count: int, generator: torch.Generator, s: Strength) -> Tensor:
    """Brightness, contrast, saturation and hue in random order, then grey, as one map of red, green, blue."""
    grey = torch.tensor(_GREY)
    to_grey = grey.expand(3, 3)
    eye = torch.eye(3)
    brightness, contrast, saturation = (
        _factor(count, 1, generator, by)[:, :, None] for by in (s.brightness, s.contrast, s.saturation)
    )
    turn = 2 * math.pi * s.hue * (2 * torch.rand(count, generator=generator) - 1)
    yiq = torch.tensor(_YIQ)
    hue = torch.linalg.inv(yiq) @ _turns(turn) @ yiq
    steps = torch.stack(
        [eye * brightness, eye.expand(count, 3, 3), eye * saturation + (1 - saturation) * to_grey, hue], dim=1
    )  # [n,4,3,3]; contrast is the second
    order = torch.rand(count, 4, generator=generator).argsort(dim=1)
    matrix, share = eye.expand(count, 3, 3), torch.zeros(count, 3, 1)
    level = torch.ones(count, 1, 1)  # grey of the mean so far, in units of the view's own; only brightness moves it
    each = torch.arange(count)
    for position in range(4):
        chosen = order[:, position]
        step = steps[each, chosen]
        factor = torch.where((chosen == 1)[:, None, None], contrast, torch.ones(()))
        matrix, share = factor * (step @ matrix), factor * (step @ share) + (1 - factor) * level
        level = torch.where((chosen == 0)[:, None, None], level * brightness, level)
    jittered = (torch.rand(count, generator=generator) < s.jitter)[:, None, None]
    matrix, share = torch.where(jittered, matrix, eye), torch.where(jittered, share, torch.zeros(()))
    greyed = (torch.rand(count, generator=generator) < s.grey)[:, None, None]
    matrix, share = torch.where(greyed, to_grey @ matrix, matrix), torch.where(greyed, to_grey @ share, share)
    return torch.cat([matrix, torch.zeros(count, 3, 1), share], dim=2)


def _turns(angle: Tensor) -> Tensor:
    """[n,3,3] turns of the two chroma axes."""
    turn = torch.zeros(len(angle), 3, 3)
    turn[:, 0, 0] = 1
    turn[:, 1, 1] = turn[:, 2, 2] = angle.cos()
    turn[:, 1, 2], turn[:, 2, 1] = -angle.sin(), angle.sin()
    return turn
