"""Two networks read handwritten digits."""
