"""How far a masterplan is, for those who never see a terminal: pages, badges and task sheets."""
