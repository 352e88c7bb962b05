"""One glyph: a symbol, its weight and its tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import FrozenSet

from candidate.core.glyph.vocabulary import is_known
from shared.errors import UnknownSymbol


@dataclass(frozen=True)
class GlyphToken:
    """An immutable token. Weights lie between 0 and 1."""

    symbol: str
    weight: float = 1.0
    tags: FrozenSet[str] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        if not is_known(self.symbol):
            raise UnknownSymbol(f"no glyph goes by {self.symbol!r}")
        if not 0.0 <= self.weight <= 1.0:
            raise ValueError(f"a weight lies between 0 and 1: {self.weight}")

    def faded(self, factor: float) -> "GlyphToken":
        """The same glyph with its weight multiplied by `factor`."""
        return GlyphToken(self.symbol, self.weight * factor, self.tags)

    def merged(self, other: "GlyphToken") -> "GlyphToken":
        """Two readings of one symbol as one: the heavier weight, all tags."""
        if self.symbol != other.symbol:
            raise ValueError(f"cannot merge {self.symbol} with {other.symbol}")
        return GlyphToken(self.symbol, max(self.weight, other.weight), self.tags | other.tags)
