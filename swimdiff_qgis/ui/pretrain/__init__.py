"""The page that pretrains an encoder."""
