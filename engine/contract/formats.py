"""Formats of files that the engine opens: those that hold their own pixels or features."""

from __future__ import annotations

# GDAL's names. VRT, GTI, WMS, STAC and the like name other files or hosts and are left out.
RASTER_DRIVERS = ("GTiff", "JP2OpenJPEG", "HFA", "ENVI", "EHdr", "PNG", "JPEG", "BMP", "AAIGrid", "SAGA", "RMF")
# Those of files that may name other files, which are opened with leave only.
INDIRECT_RASTER_DRIVERS = ("VRT", "GTI")
# Others name hosts, commands or further files (VRT, WFS, GML schemas, GDALG).
VECTOR_DRIVERS = ("GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "JSONFG", "FlatGeobuf")
