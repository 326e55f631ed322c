"""Encoders of others: their files opened for plain tensors only, their names understood, their shapes checked."""
