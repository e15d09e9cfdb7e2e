"""What a report of a failure may hold, and how a run that dies outright leaves one behind."""
