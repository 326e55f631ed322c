"""What the tests of the engine share: GDAL as the engine's own processes have it."""

from engine.raster.left_out import leave_out_drivers

leave_out_drivers()
