"""The stage: the Textual face. Nothing else in the game knows Textual."""
