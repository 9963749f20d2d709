"""The dense network from scratch, in NumPy: no automatic differentiation.

Read beside Michael Nielsen's *Neural Networks and Deep Learning*, whose equations the docstrings
name. In the order of the book: `layers`, `losses`, `optimisers`, `network`, then a step of the
training in `learner`; the loop around it is `mnist_checker.training.loop`. The book's vector of
activations is a column; here samples are rows, so a mini-batch is one matrix. What came later than
the book stands apart: `batch_normalisation`, and `rounding` for weights of few values.
"""
