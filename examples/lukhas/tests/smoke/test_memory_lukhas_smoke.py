"""Smoke: `memory` forgets the oldest and recalls the most intense."""

from lukhas.core.glyph import GlyphToken
from lukhas.memory import Dream, DreamStore


def test_recall_goes_by_intensity_among_what_is_kept():
    store = DreamStore(capacity=2)
    for agent, weight in (("first", 1.0), ("second", 0.3), ("third", 0.6)):
        store.keep(Dream(agent, (GlyphToken("☾", weight),)))

    assert len(store) == 2
    assert [dream.agent for dream in store.recall("☾")] == ["third", "second"]
    assert store.recall("Ω") == []
