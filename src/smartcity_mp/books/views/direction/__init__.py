"""Vision, missions, goals and objectives, and the strategies that lead there."""
