"""Areas on a map."""

Ring = tuple[tuple[float, float], ...]
"""A closed line: longitude and latitude in degrees (WGS 84); the first point is not repeated."""
Area = tuple[Ring, ...]
"""The outlines of an area, and the holes in them."""
