"""Smoke: `core/neural` weighs glyphs."""

from candidate.core.glyph import GlyphToken
from candidate.core.neural import Dense, GlyphNetwork


def test_a_network_reads_the_weights_of_symbols():
    network = GlyphNetwork([Dense([[1.0, 0.0, 0.0, 0.0, 0.0]], [0.0])])
    quiet, loud = (network.activate([GlyphToken("Λ", weight)])[0] for weight in (0.1, 0.9))
    assert 0 < quiet < loud < 1
    assert network.activate([GlyphToken("Ω")]) == [0.0]
