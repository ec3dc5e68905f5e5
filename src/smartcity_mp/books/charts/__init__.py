"""Geometry of charts: from figures to places on paper. The drawing itself is a template."""
