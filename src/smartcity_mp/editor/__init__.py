"""Help while typing: the model as JSON Schema, and the settings with which an editor uses it."""
