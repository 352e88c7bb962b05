"""Smoke: `core/glyph` reads what it writes."""

import pytest

from candidate.core.glyph import GlyphToken, decode, encode
from shared.errors import UnknownSymbol


def test_a_token_survives_its_text():
    token = GlyphToken("☾", 0.5, frozenset({"night", "calm"}))
    assert encode(token) == "☾:0.50[calm,night]"
    assert decode(encode(token)) == token


def test_tokens_of_one_symbol_merge():
    merged = GlyphToken("Λ", 0.2, frozenset({"a"})).merged(GlyphToken("Λ", 0.7, frozenset({"b"})))
    assert merged == GlyphToken("Λ", 0.7, frozenset({"a", "b"}))


def test_an_unknown_symbol_is_refused():
    with pytest.raises(UnknownSymbol):
        GlyphToken("?")
