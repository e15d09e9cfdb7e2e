"""The dialogs of a project's life: values in by the constructor, a value out by a signal."""
