"""Integration: the way in and out for other systems."""

from .adapters import GlyphAdapter, JsonAdapter
from .bridge import Bridge

__all__ = ["Bridge", "GlyphAdapter", "JsonAdapter"]
