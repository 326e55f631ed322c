"""How well scores, classes, areas and probabilities agree with truth. Uses numpy and the standard library only."""
