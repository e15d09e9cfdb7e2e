"""The forms of a project’s plan: its day, its steps, the template they come from."""
