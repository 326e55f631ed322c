"""SwiMDiff engine: change detection on rasters of any size, without QGIS and without a screen."""

__version__ = "0.1.0"
