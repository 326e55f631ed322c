"""SwiMDiff: contrast with scene-wide labels, and a denoising task that keeps fine detail."""
