"""How the books word what the views find: parts of sentences, single values, cells."""
