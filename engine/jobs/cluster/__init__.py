"""Jobs about a cluster."""
