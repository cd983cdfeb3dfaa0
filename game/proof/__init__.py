"""The proof: all that a story can do, walked. For those who write it; no player's start imports any of this."""
