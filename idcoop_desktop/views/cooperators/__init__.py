"""The page of people and residences, their sheets and their forms."""
