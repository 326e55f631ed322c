"""Vector files read and written, and areas turned into polygons."""
