"""Questions with figures as answers: one file a question, each prints ratios of one run."""
