"""Pretraining on a bare machine with a GPU: what is packed here, unpacked there, and run there job by job."""
