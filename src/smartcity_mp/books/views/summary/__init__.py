"""The plan in short, for those who read one book only."""
