"""Where digits come from: MNIST's images, and files of drawings."""
