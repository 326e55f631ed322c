"""This machine helps a cluster, from within QGIS."""
