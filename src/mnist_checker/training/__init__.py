"""What training the dense and the convolution network have in common.

`loop` is the training loop; a network takes part in it as a `loop.Learner`. `settings` decide what
a training comes to, `gather` makes ready what it learns from, `batches` feed it, and `schedules`
change its learning rate. `run` does one into a run folder, by way of `checkpoint`; `session` is all
of it, begun or gone on with.
"""
