"""The page that lists encoders and classifiers."""
