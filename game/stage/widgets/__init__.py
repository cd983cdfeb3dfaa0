"""Pieces of the stage: the picture band, lines that the light can be put on, and the piano."""
