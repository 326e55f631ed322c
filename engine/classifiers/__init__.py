"""Classifiers: what labels have taught, quick or thorough, behind one interface and in one kind of file."""
