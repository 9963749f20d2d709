"""The one error that a person's input can cause."""


class InputError(ValueError):
    """Input that cannot be used: one line that names what was wrong and the cure.

    The command line prints it and ends with status 2; nothing is half-written.
    """
