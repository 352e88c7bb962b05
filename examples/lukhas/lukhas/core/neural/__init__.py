"""A shim until `core/neural` is promoted: the networks still live in the development lane."""

try:
    from candidate.core.neural import Dense, GlyphNetwork
except ImportError:
    import warnings

    warnings.warn(
        "lukhas.core.neural has nothing to forward to: the development lane is not installed",
        ImportWarning,
        stacklevel=2,
    )

__all__ = ["Dense", "GlyphNetwork"]
