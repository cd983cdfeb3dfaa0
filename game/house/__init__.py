"""Front of house: what both faces share. Where things lie, and a run as it is played, saved and resumed."""
