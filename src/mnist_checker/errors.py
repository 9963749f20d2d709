"""The one error that a person's input can cause."""


class InputError(ValueError):
    """Input that cannot be used: one line that names what was wrong and the cure.

    The command line prints it and ends with status 2. No file is half-written, and nothing has
    changed on disk unless a function says otherwise, as a training that diverges does.
    """
