"""How good an encoder is: what can be learned from its maps with few labels, measured on what it has not seen."""
