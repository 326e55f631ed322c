"""What jobs of several families need."""
