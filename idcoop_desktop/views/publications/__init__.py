"""The page « Valorisation »: documents to prepare, documents made."""
