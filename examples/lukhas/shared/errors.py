"""The errors that callers are expected to handle."""


class LukhasError(Exception):
    """Base of every error that the system raises on purpose."""


class PolicyViolation(LukhasError):
    """An agent asked for more than the policy grants."""


class UnknownSymbol(LukhasError):
    """A glyph text names a symbol that the vocabulary does not hold."""
