"""The convolution network, in PyTorch.

In the order of reading: `network` lists the layers, `rounding` lets them learn with the few values
that a script can carry, `learner` is what a training step changes, `processes` shares a training
between several processes, and `to_model` makes the model file's layers.
"""
