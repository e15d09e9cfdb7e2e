"""The page of projects: the list, the sheet of one project and the dialogs of its life."""
