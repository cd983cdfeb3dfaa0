"""Followspot, an interactive musical in five seasons for the terminal."""

# Stated here and in pyproject.toml (a test holds them together): asking importlib.metadata costs 38 ms.
__version__ = "1.0.0"
