"""Hands events of the bus on to the outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, List

from candidate.core.monitoring import MetricsRegistry

if TYPE_CHECKING:
    from candidate.core.integration.adapters import Adapter
    from candidate.core.interfaces import EventSink


class Bridge:
    """An event sink that turns events into texts and gives them to a writer."""

    def __init__(self, adapter: Adapter, write: Callable[[str], None], metrics: MetricsRegistry) -> None:
        self._adapter = adapter
        self._write = write
        self._metrics = metrics
        self._mirrors: List[EventSink] = []

    def mirror(self, sink: EventSink) -> None:
        """Gives every event to another sink as well."""
        self._mirrors.append(sink)

    def emit(self, topic: str, payload: object) -> None:
        for sink in self._mirrors:
            sink.emit(topic, payload)
        try:
            self._write(self._adapter.outgoing(topic, payload))
        except (TypeError, ValueError, OSError):
            self._metrics.counter("bridge.dropped").add()
        else:
            self._metrics.counter("bridge.sent").add()
