"""The page that exports a map."""
