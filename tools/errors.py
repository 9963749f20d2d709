"""What keeps a tool from its work."""


class MissingError(Exception):
    """A program or a package that a tool needs is not on this machine."""
