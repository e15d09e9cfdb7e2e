"""« Suivi »: tasks, steps and reminders of a colleague or of the team."""
