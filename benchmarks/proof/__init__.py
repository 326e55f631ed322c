"""What each part of the pretraining adds: rows, measures and the table of them.

The measures take arrays and run on a machine with torch, numpy and scikit-learn alone, so that a GPU gives the same
figures as this machine.
"""
