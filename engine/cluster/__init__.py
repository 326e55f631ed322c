"""Pieces of a job on a cluster: Dask's scheduler and workers, which nobody without a certificate gets into."""
