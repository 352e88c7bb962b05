"""Smoke: `core/interfaces` of production."""

from lukhas.core.glyph import GlyphToken
from lukhas.core.interfaces import Proposal, RecordingSink


def test_a_sink_keeps_events_in_order():
    sink = RecordingSink()
    sink.emit("proposal", Proposal("ada", (GlyphToken("Λ"),)))
    sink.emit("end", None)
    assert [topic for topic, _ in sink.events] == ["proposal", "end"]
    assert sink.events[0][1].cost == 1
