"""The page that finds objects: cars, buildings, boats, whatever a person has labelled with boxes."""
