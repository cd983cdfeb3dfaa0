"""The screens of the stage, one file each, with its style sheet beside it."""
