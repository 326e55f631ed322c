"""The page that classifies an image from labels."""
