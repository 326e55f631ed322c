"""The page that detects change between two layers."""
