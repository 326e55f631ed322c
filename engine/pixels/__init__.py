"""What a pixel is described by, and a small head that labels teach in seconds."""
