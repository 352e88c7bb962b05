"""The symbols that a glyph may carry, with what they stand for."""

from __future__ import annotations

SYMBOLS = {
    "Λ": "origin",
    "Ω": "closure",
    "∿": "drift",
    "☾": "dream",
    "⚖": "balance",
}


def is_known(symbol: str) -> bool:
    """Whether the vocabulary holds this symbol."""
    return symbol in SYMBOLS
