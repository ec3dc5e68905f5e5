"""The first book: the region as it is, its gaps, issues and factors, and what they come to."""
