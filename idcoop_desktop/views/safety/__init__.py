"""Keys, locking, backups and restoring, as a person sees them."""
