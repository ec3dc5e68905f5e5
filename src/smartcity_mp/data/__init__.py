"""Facts that the program brings along, as data files with one reader each."""
