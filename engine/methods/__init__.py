"""Ways to pretrain an encoder on images without labels."""
