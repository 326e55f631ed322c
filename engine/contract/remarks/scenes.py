"""What is said of naming places and of finding those that look alike."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "scenes.trained": Sentence(
        "{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}: {overall:.1f} % of the places "
        "that were left out are right, {balanced:.1f} % with all classes alike."
    ),
    "scenes.trained_unmeasured": Sentence(
        "{classes} {classes:class|classes} from {tiles} labelled {tiles:place|places}; how well they are told apart "
        "was not measured."
    ),
    "scenes.trained_several": Sentence(
        "{classes} {classes:class|classes}, several a place, from {tiles} labelled {tiles:place|places}. Of the places "
        "that were left out: mean average precision {precision:.2f}, mean F1 {f1:.2f}."
    ),
    "scenes.untested": Sentence(
        "{names}: all places of {count:this class lie|these classes lie} in one part, so nothing could be learned "
        "without it. {count:It was|They were} not tested."
    ),
    "scenes.overlap": Sentence(
        "Features {features} ({one}, {other}) share {tiles} {tiles:tile|tiles}, left out: a tile has one class. Move "
        "one of them, or use smaller tiles."
    ),
    "scenes.close": Sentence(
        "{count} of {tested} tested {tested:tile|tiles} {count:overlaps|overlap} one that was learned from. The "
        "accuracy may look better than it is. Use larger blocks, or no overlap."
    ),
    "scenes.nothing_seen": Sentence(
        "The encoder sees nothing in {count} of {tiles} labelled {tiles:place|places}: all that it makes of "
        "{count:it|them} is zero. Use a larger “Tile size”, such as 128 pixels, or another encoder."
    ),
    "scenes.not_tuned": Sentence(
        "Fine-tuning did no better: {tuned:.1f} % of what was left out was right with it, {linear:.1f} % without it. "
        "The model has the linear layer on the encoder as it was."
    ),
    "scenes.twins": Sentence(
        "{count} {count:image has|images have} the same pixels as another one. What looks the same is learned from or "
        "tested, never both."
    ),
    "scenes.without_class": Sentence(
        "{count} of {tiles} {tiles:tile|tiles} got no class, because less than half of {count:its|their} pixels have "
        "data. Tiles at the corners may lie outside of the image with more than half of their area."
    ),
    "scenes.unknown_resolution": Sentence(
        "The model {name} does not know how large a pixel of its images is on the ground, so nothing shows whether "
        "{path} fits it."
    ),
    "scenes.size": Sentence("The tiles are {own} in size, but the model {name} was trained on places of {trained}."),
    "scenes.similar": Sentence(
        "{count} {count:place|places} of {searched:,} {searched:tile|tiles}, with similarities from {most:.2f} down "
        "to {least:.2f}."
    ),
    "scenes.no_data_rasters": Sentence("{paths}: no tile has enough data, so nothing was found there."),
}
