"""How far a reconstruction is from the image: in the hidden cells, and in its spectrum."""

from __future__ import annotations

import torch
from torch import Tensor

FOCUS = 0.2  # taken: alpha of the focal distance, whose gamma is 1
SEEN_WEIGHT = 0.001  # taken: of a pixel that was not hidden, in the spectrum
MIXED = 0.5  # taken: share of the reconstruction in what stands for such a pixel


def focal_distance(made: Tensor, images: Tensor, hidden: Tensor) -> Tensor:
    """Mean over the hidden pixels of their distance, which counts the less the smaller it is.

    Source: Li et al., A2MIM, ICML 2023; our method specification, section 2.4.

    Args:
        made: [N,C,V,V] reconstruction.
        images: [N,C,V,V].
        hidden: [N,1,V,V] bool.
    """
    distance = (made.float() - images.float()).abs()
    focal = distance * (2.0 * torch.sigmoid(FOCUS * distance) - 1.0)
    return (focal * hidden).sum() / (hidden.sum() + 1e-5) / images.shape[1]


def focal_spectrum(made: Tensor, images: Tensor, hidden: Tensor, of_mean: bool = True) -> Tensor:
    """Mean over the frequencies of their squared distance, which counts the more the larger it is beside others.

    Source: Jiang et al., Focal frequency loss, ICCV 2021; our method specification, section 2.4.

    Args:
        made: [N,C,V,V] reconstruction.
        images: [N,C,V,V].
        hidden: [N,1,V,V] bool.
        of_mean: whether the mean spectrum of the batch is compared, as published, or that of each image.
    """
    with torch.autocast(made.device.type, enabled=False):
        made, images = made.float(), images.float()
        seen = MIXED * made.detach() + (1.0 - MIXED) * images
        weight = torch.where(hidden, 1.0, SEEN_WEIGHT)
        mixed = made * weight + seen * (1.0 - weight)
        # The transform is linear, so the mean spectrum is that of the mean image, which is one transform in place of N.
        found, wanted = (values.mean(dim=0, keepdim=True) if of_mean else values for values in (mixed, images))
        distance = torch.fft.fft2(found - wanted, norm="ortho").abs()
        with torch.no_grad():
            logs = torch.log1p(distance)
            focus = (logs / logs.amax(dim=(1, 2, 3), keepdim=True)).nan_to_num(0.0).clamp(0.0, 1.0)
        loss: Tensor = (focus * distance.square()).mean()
        return loss
