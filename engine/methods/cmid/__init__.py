"""CMID: contrast and masked images in one self-distilling framework."""
