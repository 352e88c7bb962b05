"""Smoke: the shim of `core/neural` forwards until the module is promoted."""

from lukhas.core.glyph import GlyphToken
from lukhas.core.neural import Dense, GlyphNetwork


def test_the_shim_gives_a_network_that_works():
    network = GlyphNetwork([Dense([[1.0] * 5], [0.0])])
    assert network.activate([GlyphToken("⚖", 0.5)])[0] > 0
