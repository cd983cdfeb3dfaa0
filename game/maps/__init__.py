"""The story as a map, for other tools: the beats of an act or of all, and the options that lead between them."""
