"""Where events go."""

from __future__ import annotations

from typing import List, Protocol, Tuple


class EventSink(Protocol):
    """Takes events; must not raise."""

    def emit(self, topic: str, payload: object) -> None:
        """Takes one event."""


class RecordingSink:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.events: List[Tuple[str, object]] = []

    def emit(self, topic: str, payload: object) -> None:
        self.events.append((topic, payload))
