"""How good a network is: how often right, how sure, and of what digits changed."""
