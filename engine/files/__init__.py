"""How anything is written and found again: folders, locks, checksums, results that appear whole; no raster here."""
