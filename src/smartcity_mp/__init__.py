"""Smart city masterplans of Indonesian regencies and cities: plain YAML in, four books out."""

__version__ = "0.1.0"
