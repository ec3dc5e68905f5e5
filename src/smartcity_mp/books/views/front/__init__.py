"""What stands before a book's chapters, and its introduction."""
