"""From the payloads of the bus to the texts of other systems."""

from __future__ import annotations

import json
from typing import Protocol

from candidate.core.glyph import GlyphToken, decode, encode


class Adapter(Protocol):
    """One format of the outside."""

    def outgoing(self, topic: str, payload: object) -> str:
        """The text for an event."""


class GlyphAdapter:
    """Glyphs in their own text form."""

    def outgoing(self, topic: str, payload: object) -> str:
        if not isinstance(payload, GlyphToken):
            raise TypeError(f"{topic} carries no glyph but {type(payload).__name__}")
        return encode(payload)

    def incoming(self, text: str) -> GlyphToken:
        return decode(text.strip())


class JsonAdapter:
    """Any event as one line of JSON; what JSON cannot hold goes by its `repr`."""

    def outgoing(self, topic: str, payload: object) -> str:
        return json.dumps({"topic": topic, "payload": payload}, default=repr, sort_keys=True)
