"""A bounded store of dreams."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Deque, Iterator, List, Tuple

from ..core.glyph import GlyphToken


@dataclass(frozen=True)
class Dream:
    """A sequence of glyphs that one agent brought forth."""

    agent: str
    glyphs: Tuple[GlyphToken, ...]

    @property
    def intensity(self) -> float:
        """The mean weight of the glyphs; 0 for a dream without any."""
        if not self.glyphs:
            return 0.0
        return sum(glyph.weight for glyph in self.glyphs) / len(self.glyphs)


class DreamStore:
    """Keeps the last `capacity` dreams."""

    def __init__(self, capacity: int = 64) -> None:
        if capacity < 1:
            raise ValueError(f"a store holds at least one dream: {capacity}")
        self._dreams: Deque[Dream] = deque(maxlen=capacity)

    def __len__(self) -> int:
        return len(self._dreams)

    def __iter__(self) -> Iterator[Dream]:
        return iter(self._dreams)

    def keep(self, dream: Dream) -> None:
        self._dreams.append(dream)

    def recall(self, symbol: str) -> List[Dream]:
        """Dreams that hold this symbol, the most intense first."""
        found = [dream for dream in self._dreams if any(glyph.symbol == symbol for glyph in dream.glyphs)]
        return sorted(found, key=lambda dream: -dream.intensity)
