"""What comes back from other programs: read carefully, as a stranger may have sent it."""
