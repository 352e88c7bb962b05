"""A network whose input is one value for each symbol of the vocabulary."""

from __future__ import annotations

from typing import Iterable, List, Sequence

from candidate.core.glyph import SYMBOLS, GlyphToken
from candidate.core.neural.layers import Dense


class GlyphNetwork:
    """Reads glyphs, gives the activations of its last layer."""

    def __init__(self, layers: Sequence[Dense]) -> None:
        self._layers = list(layers)

    @staticmethod
    def vector(glyphs: Iterable[GlyphToken]) -> List[float]:
        """The summed weight of each symbol, in the order of the vocabulary."""
        totals = dict.fromkeys(SYMBOLS, 0.0)
        for glyph in glyphs:
            totals[glyph.symbol] += glyph.weight
        return list(totals.values())

    def activate(self, glyphs: Iterable[GlyphToken]) -> List[float]:
        values = self.vector(glyphs)
        for layer in self._layers:
            values = layer.forward(values)
        return values
