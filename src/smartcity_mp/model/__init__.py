"""What a masterplan is: its entities, each field with type, unit, label and help."""
