"""The quick wins beside each other, and a sheet for each."""
