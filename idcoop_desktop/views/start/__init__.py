"""First start and unlocking, before any page of the main window exists."""
