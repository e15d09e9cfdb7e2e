"""Writing e-mails: a text to start from, whom it goes to, and what is noted of it."""
