"""What pictures are put together from, a file for each kind of thing; each is told where to stand and how large."""
