"""What training the dense and the convolution network have in common.

`loop` is the training loop; a network takes part in it as a `loop.Learner`. `settings` decide what
a training comes to, `batches` feed it, `schedules` change its learning rate, and `run` does one
from start to finish into a run folder, by way of `checkpoint`.
"""
