"""Applies rules until nothing new follows."""

from __future__ import annotations

from typing import Iterable, List, Tuple

from candidate.core.glyph import GlyphToken
from candidate.core.symbolic.rules import RuleSet
from candidate.memory import Dream


class Reasoner:
    """Completes dreams by what their glyphs imply."""

    def __init__(self, rules: RuleSet, confidence: float = 0.5) -> None:
        self._rules = rules
        self._confidence = confidence

    def closure(self, symbols: Iterable[str]) -> Tuple[str, ...]:
        """All that holds once every rule has been applied, sorted."""
        known = set(symbols)
        while True:
            new = self._rules.following(known)
            if not new:
                return tuple(sorted(known))
            known |= new

    def completed(self, dream: Dream) -> Dream:
        """The dream with a glyph, at the reasoner's confidence, for each symbol that follows."""
        present = {glyph.symbol for glyph in dream.glyphs}
        added: List[GlyphToken] = [
            GlyphToken(symbol, self._confidence) for symbol in self.closure(present) if symbol not in present
        ]
        return Dream(dream.agent, dream.glyphs + tuple(added))
