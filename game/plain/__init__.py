"""The game in lines: for screen readers, braille displays, pipes and tests. No colors, no cursor, no Textual."""
