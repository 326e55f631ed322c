"""Jobs that give an encoder: pretrained here, or taken from others."""
