"""The script: `story/` read into immutable acts, beats and options. It knows neither a face nor a saved run."""
