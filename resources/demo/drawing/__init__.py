"""Cut-paper drawing kit of the demo pictures."""
