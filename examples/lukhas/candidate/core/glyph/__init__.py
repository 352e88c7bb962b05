"""Glyphs: the tokens that agents exchange."""

from .codec import decode, encode
from .token import GlyphToken
from .vocabulary import SYMBOLS, is_known

__all__ = ["SYMBOLS", "GlyphToken", "decode", "encode", "is_known"]
