"""The demo page, and the server that shows it."""
