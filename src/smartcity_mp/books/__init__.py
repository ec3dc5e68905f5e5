"""A masterplan to books in memory: chapters of prose and blocks, numbered and linked."""
