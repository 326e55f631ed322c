"""Encoders: networks that turn an image into feature maps, and the files they are kept in."""
