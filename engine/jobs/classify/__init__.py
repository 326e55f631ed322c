"""Jobs that learn classes from labels and map them."""
