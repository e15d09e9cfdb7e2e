"""The page of the year’s envelope, the projects it pays for and the ledger."""
