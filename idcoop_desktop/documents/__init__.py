"""Printed matter: the only room that knows reportlab, pikepdf and pypdfium2."""
