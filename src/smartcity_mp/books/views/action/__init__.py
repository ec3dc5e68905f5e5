"""What is done: programs, their course over the years, what may go wrong."""
