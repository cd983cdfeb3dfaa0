"""The pictures, one a file, under the names that beats call them by."""
