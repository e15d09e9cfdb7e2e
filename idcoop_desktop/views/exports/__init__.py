"""Files of people: lists and address labels, each for a purpose that is told."""
