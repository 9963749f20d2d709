"""The dense network from scratch, in NumPy: no automatic differentiation.

Read beside Michael Nielsen's *Neural Networks and Deep Learning*, whose equations the docstrings
name. In the order of the book: `layers`, `losses`, `optimisers`, `network`, then the loop in
`training`. The book's vector of activations is a column; here samples are rows, so a mini-batch
is one matrix.
"""
