"""What the coop says of itself, and who of its colleagues is at the keyboard."""
