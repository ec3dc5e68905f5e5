"""The brief: a masterplan on one page for the head of the region, in figures and few sentences."""
