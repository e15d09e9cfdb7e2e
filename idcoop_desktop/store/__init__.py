"""The encrypted base: the only room that knows SQL; takes and returns domain dataclasses."""
