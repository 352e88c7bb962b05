"""Smoke: `core/symbolic` follows rules to their end."""

from candidate.core.glyph import GlyphToken
from candidate.core.symbolic import Reasoner, Rule, RuleSet
from candidate.memory import Dream


def test_a_dream_is_completed_by_what_follows():
    rules = RuleSet([Rule(frozenset({"☾"}), "∿"), Rule(frozenset({"☾", "∿"}), "Ω")])
    dream = Reasoner(rules).completed(Dream("sage", (GlyphToken("☾"),)))
    assert sorted(glyph.symbol for glyph in dream.glyphs) == sorted("☾∿Ω")
    assert [glyph.weight for glyph in dream.glyphs] == [1.0, 0.5, 0.5]
