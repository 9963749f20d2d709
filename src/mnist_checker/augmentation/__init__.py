"""Digits as nobody drew them: images distorted, strokes changed, and what is no digit."""
