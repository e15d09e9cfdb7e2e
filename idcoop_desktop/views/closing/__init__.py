"""Closing a budget year: the check list, the choices and the confirmation."""
