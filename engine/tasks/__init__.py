"""What labels can teach: each task arranges its inputs, scores them, and knows its loss."""
