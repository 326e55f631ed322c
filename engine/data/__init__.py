"""Unlabelled images as training batches: sources, patches, statistics, packed store, augmentation, loader."""
