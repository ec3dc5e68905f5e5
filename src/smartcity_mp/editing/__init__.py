"""A masterplan and what is to be changed -> its files as they will be. Writes nothing."""
