"""How the entities are declared, and what can be read of that: types, choices, fields."""
