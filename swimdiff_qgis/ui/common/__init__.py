"""What several pages of the dock share: widgets, jobs and their endings, plans, results."""
