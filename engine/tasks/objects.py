"""Objects: a class and a box for each thing in an image."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Encoder, MapInfo
from engine.backbones.vision import torchvision
from engine.tasks.base import InputScale, Task
from engine.tasks.decoders import initialise
from engine.tasks.joined import padded
from engine.tasks.object_targets import REACH, UNKNOWN, Cells, cells_of
from engine.tasks.object_turns import TURN, read_turns, turn_loss

FINEST_STRIDE_PX, COARSEST_STRIDE_PX = 4, 16  # coarser maps see half a kilometre of pixels, and windows would show
# Buildings of 30 to 100 px are found far better where they are seen at half their size than at twice (measured).
LOOK_STEP, MOST_LOOKS = 4, 2
SIDES, CENTRE = 4, 1
FIRST_SHARE = 0.01  # taken: share of cells that a new network holds for an object
FIRST_WEIGHT = 0.1  # of the last layers, so that their biases speak first (assumed)
FIRST_SIDE = 2.0  # strides: sides of the boxes that a new network draws (assumed)
ALPHA, GAMMA = 0.25, 2.0  # taken: of the focal loss


@dataclass(frozen=True)
class HeadSize:
    """How large the part above the encoder is.

    Args:
        channels: of all its maps.
        layers: convolutions before classes, and before boxes.
        enlargement: times that the encoder sees an image larger than it is.
        looks: how often it sees the image, each time LOOK_STEP times smaller, so that large objects are seen whole.
        oriented: whether it says how objects lie, too.
    """

    channels: int = 64
    layers: int = 2
    enlargement: float = 1.0
    looks: int = 1
    oriented: bool = False

    @property
    def enlargements(self) -> tuple[float, ...]:
        """Of each look, the closest first."""
        return tuple(self.enlargement / LOOK_STEP**look for look in range(self.looks))


@dataclass(frozen=True)
class ObjectPixels:
    """Images of one size.

    Args:
        images: [B, C, H, W] of the encoder's bands, as the files hold them.
        valid: [B, H, W] booleans.
    """

    images: Tensor
    valid: Tensor


class ObjectTask(Task[ObjectPixels, Tensor]):
    """FCOS above a feature pyramid of an encoder's maps of strides 4 to 16.

    Source: Tian et al., FCOS, ICCV 2019; Lin et al., Feature pyramid networks, CVPR 2017; pyramid and losses are
    torchvision's.
    Differs: few and narrow layers; norms over the channels of each cell, since those over groups of cells would make
    what is found depend on the window; no map of stride 32 and coarser, for the same reason; sides by softplus, which
    has a gradient everywhere.

    Args:
        encoder: the encoder.
        class_count: K.
        scale: how the bands are standardised.
        size: of the head.
        frozen: whether the encoder stays as it is.
        generator: of the first weights above the encoder.
    """

    encoder: Encoder

    def __init__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale,
        size: HeadSize,
        *,
        frozen: bool,
        generator: torch.Generator,
    ) -> None:
        super().__init__(encoder, frozen)
        self.class_count, self.scale, self.size = class_count, scale, size
        self.infos = levels(encoder)
        self.names = tuple(info.name for info in self.infos)
        width = size.channels
        with torch.random.fork_rng(devices=[]):  # its first weights are drawn again below
            pyramid = torchvision().ops.FeaturePyramidNetwork([info.channels for info in self.infos], width)
        self.pyramid: nn.Module = pyramid
        self.classes, self.boxes = _tower(size), _tower(size)
        self.last_class = nn.Conv2d(width, class_count, 3, padding=1)
        self.last_box = nn.Conv2d(width, SIDES + CENTRE, 3, padding=1)
        self.last_turn = nn.Conv2d(width, TURN, 3, padding=1) if size.oriented else None
        turns = () if self.last_turn is None else (self.last_turn,)
        for part in (self.pyramid, self.classes, self.boxes, self.last_class, self.last_box, *turns):
            initialise(part, generator)
        with torch.no_grad():
            for last in (self.last_class, self.last_box, *turns):
                last.weight.mul_(FIRST_WEIGHT)
            side, share = math.log(math.expm1(FIRST_SIDE)), math.log(FIRST_SHARE / (1 - FIRST_SHARE))
            self.last_class.bias = nn.Parameter(torch.full((class_count,), share))
            self.last_box.bias = nn.Parameter(torch.tensor([side] * SIDES + [0.0] * CENTRE))

    def train(self, mode: bool = True) -> ObjectTask:
        """The encoder's batch norms keep their statistics: a few crops tell too little of an image."""
        super().train(mode)
        self.encoder.eval()
        return self

    @property
    def stride_px(self) -> int:
        """Coarsest stride, of what the encoder sees."""
        return self.infos[-1].stride_px

    @property
    def align_px(self) -> int:
        """Windows must begin at multiples of it, in pixels of the image."""
        cells = math.lcm(*(info.stride_px * info.window_cells for info in self.infos))
        return max(1, math.ceil(cells / self.size.enlargements[-1]))

    def infos_of(self, look: int) -> tuple[MapInfo, ...]:
        """Maps that the objects of a look are found on: the finest alone where another look follows."""
        return self.infos if look == self.size.looks - 1 else self.infos[:1]

    def prepare(self, batch: ObjectPixels, look: int = 0) -> Tensor:
        """[B, C, h, w] standardised and enlarged, edges multiples of the coarsest stride."""
        images = self.scale.apply(batch.images, batch.valid)
        factor = self.size.enlargements[look]
        if factor != 1.0:
            mode = "bilinear" if factor > 1 else "area"
            corners = {"align_corners": False} if factor > 1 else {}
            if factor < 1:  # whole cells: a rest of a few pixels would stretch all others
                images = padded(images, round(1 / factor))
            size = [max(1, round(edge * factor)) for edge in images.shape[-2:]]
            images = functional.interpolate(images, size=size, mode=mode, **corners)
        return padded(images, self.stride_px)

    def cells(self, inputs: Tensor, look: int = 0) -> Cells:
        """The cells that scores of prepared images are of."""
        height, width = inputs.shape[-2:]
        infos, last = self.infos_of(look), self.size.looks - 1
        # A closer look has the objects in reach of its one map; here in pixels of this look.
        above = REACH * self.infos[0].stride_px / LOOK_STEP if look else 0.0
        return cells_of(infos, height, width, above=above, endless=look == last)

    def forward(self, inputs: Tensor, look: int | None = None) -> Tensor:
        """[B, L, K + 5] of the cells of a look: classes, sides in pixels of the input, nearness to the middle.

        Where objects are oriented there are TURN more, see `read_turns`.

        Args:
            inputs: prepared.
            look: whose maps are wanted; None for all maps of the encoder.
        """
        found = self.encoder.features(inputs, self.names)
        maps = self.pyramid({name: self.encoder.evened(name, found[name]) for name in self.names})
        parts: list[Tensor] = []
        for info in self.infos if look is None else self.infos_of(look):
            tower = self.boxes(maps[info.name])
            box = self.last_box(tower)
            sides = functional.softplus(box[:, :SIDES].float()) * info.stride_px
            classes = self.last_class(self.classes(maps[info.name])).float()
            turns = () if self.last_turn is None else (self.last_turn(tower).float(),)
            scores = torch.cat((classes, sides, box[:, SIDES:].float(), *turns), dim=1)
            parts.append(scores.flatten(2).transpose(1, 2))
        return torch.cat(parts, dim=1)

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """Focal loss of classes, overlap of boxes, and nearness to the middle, as torchvision's FCOS sums them up.

        Differs: how objects lie is added where they are oriented.

        Args:
            scores: [B, L, K + 5], or TURN more.
            target: [B, L, 5] of `targets`, or TURN more.
        """
        ops, count = torchvision().ops, self.class_count
        known = target[..., 0] != UNKNOWN
        positive = known & (target[..., 0] < count)
        total = positive.sum().clamp(min=1)
        wanted = functional.one_hot(target[..., 0][known].long(), count + 1)[:, :count].float()
        loss: Tensor = ops.sigmoid_focal_loss(scores[known][:, :count], wanted, ALPHA, GAMMA, reduction="sum")
        sides, true = scores[positive][:, count : count + SIDES], target[positive][:, 1 : 1 + SIDES]
        signs = sides.new_tensor((-1.0, -1.0, 1.0, 1.0))
        loss = loss + ops.generalized_box_iou_loss(sides * signs, true * signs, reduction="sum")
        nearness = functional.binary_cross_entropy_with_logits(
            scores[positive][:, count + SIDES], _nearness(true), reduction="sum"
        )
        if self.last_turn is not None:
            loss = loss + turn_loss(scores[positive][:, -TURN:], target[positive][:, -TURN:])
        return (loss + nearness) / total

    def probabilities(self, scores: Tensor) -> Tensor:
        """[B, L, K] of each class, weighed by the nearness to a middle."""
        place = self.class_count + SIDES
        near = scores[..., place : place + CENTRE].sigmoid()
        return (scores[..., : self.class_count].sigmoid() * near).sqrt()

    def peaks(self, likely: Tensor, inputs: Tensor, look: int = 0) -> Tensor:
        """Cells that no cell next to them, on their map, surpasses; the others would be suppressed anyway.

        Source: Zhou et al., Objects as points, 2019, section 4.

        Args:
            likely: [L, K] probabilities of an image.
            inputs: [1, C, h, w] that they are of.
            look: likewise.

        Returns:
            [L, K] booleans.
        """
        height, width = inputs.shape[-2:]
        shapes = [(height // info.stride_px, width // info.stride_px) for info in self.infos_of(look)]
        parts: list[Tensor] = []
        start = 0
        for rows, cols in shapes:
            maps = likely[start : start + rows * cols].T.reshape(1, -1, rows, cols)
            highest = functional.max_pool2d(maps, 3, stride=1, padding=1)
            parts.append((maps == highest).flatten(2)[0].T)
            start += rows * cols
        return torch.cat(parts)

    def drawn(self, scores: Tensor, middle: Tensor) -> Tensor:
        """Boxes in pixels of the input, [N, 4] left, top, right, bottom.

        Args:
            scores: [N, K + 5] of some cells.
            middle: [N, 2] of them.
        """
        sides = scores[..., self.class_count : self.class_count + SIDES]
        middle = middle.to(sides.device)
        return torch.cat((middle - sides[..., :2], middle + sides[..., 2:]), dim=-1)

    def turned(self, scores: Tensor, boxes: Tensor) -> Tensor | None:
        """How objects lie, [N, 3], see `read_turns`; None where they are not oriented.

        Args:
            scores: [N, K + 5 + TURN] of some cells.
            boxes: [N, 4] `drawn` for them.
        """
        return None if self.last_turn is None else read_turns(scores[..., -TURN:], boxes)


class _CellNorm(nn.Module):
    """A norm over the channels of each cell."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)

    def forward(self, values: Tensor) -> Tensor:
        normed: Tensor = self.norm(values.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return normed


def _tower(size: HeadSize) -> nn.Sequential:
    parts: list[nn.Module] = []
    for _ in range(size.layers):
        parts += [nn.Conv2d(size.channels, size.channels, 3, padding=1), _CellNorm(size.channels), nn.ReLU()]
    return nn.Sequential(*parts)


def levels(encoder: Encoder) -> tuple[MapInfo, ...]:
    """Gives the last map of each stride that objects are found on."""
    of_stride = {
        info.stride_px: info for info in encoder.maps if FINEST_STRIDE_PX <= info.stride_px <= COARSEST_STRIDE_PX
    }
    return tuple(of_stride[stride] for stride in sorted(of_stride))


def _nearness(sides: Tensor) -> Tensor:
    """1 in the middle of a box, 0 at its sides, [N] of [N, 4]."""
    across, along = sides[:, 0::2], sides[:, 1::2]
    share = [pair.amin(dim=1) / pair.amax(dim=1).clamp(min=1e-6) for pair in (across, along)]
    return (share[0] * share[1]).clamp(min=0, max=1).sqrt()
