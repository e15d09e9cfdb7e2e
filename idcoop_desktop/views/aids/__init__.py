"""The pages of the sister schemes: requests, their conditions, their money, their letters."""
