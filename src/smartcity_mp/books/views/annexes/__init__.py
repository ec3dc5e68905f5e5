"""What is looked up: threads, references, terms, sources."""
