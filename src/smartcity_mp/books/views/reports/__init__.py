"""Who carries the plan out, and how its progress is followed."""
