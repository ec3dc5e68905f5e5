"""What goes to other programs and comes back: read carefully, as a stranger may have sent it."""
