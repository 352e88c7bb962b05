"""Smoke: `core/integration` hands events on."""

import json

from candidate.core.glyph import GlyphToken
from candidate.core.integration import Bridge, GlyphAdapter, JsonAdapter
from candidate.core.interfaces import RecordingSink
from candidate.core.monitoring import MetricsRegistry


def test_a_bridge_writes_and_mirrors():
    metrics, lines, mirror = MetricsRegistry(), [], RecordingSink()
    bridge = Bridge(GlyphAdapter(), lines.append, metrics)
    bridge.mirror(mirror)

    bridge.emit("dream.kept", GlyphToken("☾", 0.25))
    bridge.emit("dream.kept", "no glyph")

    assert lines == ["☾:0.25"]
    assert GlyphAdapter().incoming(lines[0]) == GlyphToken("☾", 0.25)
    assert len(mirror.events) == 2
    assert metrics.snapshot() == {"bridge.dropped": 1.0, "bridge.sent": 1.0}


def test_json_takes_any_payload():
    text = JsonAdapter().outgoing("step.ended", 3)
    assert json.loads(text) == {"topic": "step.ended", "payload": 3}
