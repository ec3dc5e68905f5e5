"""What the programs cost, and who brings it."""
