"""The play: the machine of beats, the run that is derived from its decisions, and a plain view of the moment."""
