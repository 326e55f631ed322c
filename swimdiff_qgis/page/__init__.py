"""The page that is handed over with a map: a print layout as PDF, picture and template."""
