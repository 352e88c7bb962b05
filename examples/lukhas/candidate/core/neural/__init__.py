"""Neural: small networks that weigh glyphs."""

from .layers import Dense
from .network import GlyphNetwork

__all__ = ["Dense", "GlyphNetwork"]
