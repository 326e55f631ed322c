"""Formats of files that the engine opens: those that hold their own pixels or features."""

from __future__ import annotations

# GDAL's names. VRT, GTI, WMS, STAC and the like name other files or hosts and are left out.
RASTER_DRIVERS = ("GTiff", "JP2OpenJPEG", "HFA", "ENVI", "EHdr", "PNG", "JPEG", "BMP", "AAIGrid", "SAGA", "RMF")
# Others name hosts, commands or further files (VRT, WFS, GML schemas, GDALG).
VECTOR_DRIVERS = ("GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "JSONFG", "FlatGeobuf")
