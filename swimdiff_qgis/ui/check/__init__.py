"""The page that checks a map of classes at drawn points."""
