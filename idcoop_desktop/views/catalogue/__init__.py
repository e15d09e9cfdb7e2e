"""The catalogue of ideas: looked through, kept by the team, proposed to residences."""
