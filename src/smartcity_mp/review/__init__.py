"""What a change of a masterplan means: records of what differs, graded; no sentence."""
