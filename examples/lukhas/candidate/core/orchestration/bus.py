"""Events go from publishers to subscribers by topic."""

from __future__ import annotations

from typing import Callable, Dict, List, Tuple

from candidate.core.monitoring import MetricsRegistry

Handler = Callable[[str, object], None]


class EventBus:
    """Delivers at once, in the order of priority and then of subscription."""

    def __init__(self, metrics: MetricsRegistry) -> None:
        self._metrics = metrics
        self._handlers: Dict[str, List[Tuple[int, int, Handler]]] = {}
        self._subscriptions = 0

    def subscribe(self, topic: str, handler: Handler, priority: int = 0) -> Callable[[], None]:
        """Subscribes to a topic, or with `*` to all of them; the result ends the subscription."""
        entry = (-priority, self._subscriptions, handler)
        self._subscriptions += 1
        self._handlers.setdefault(topic, []).append(entry)
        return lambda: self._handlers[topic].remove(entry)

    def emit(self, topic: str, payload: object) -> None:
        """Gives the event to every subscriber; one that raises does not keep it from the others."""
        entries = self._handlers.get(topic, []) + self._handlers.get("*", [])
        for _, _, handler in sorted(entries, key=lambda entry: entry[:2]):
            try:
                handler(topic, payload)
                self._metrics.counter("bus.delivered").add()
            except Exception:
                self._metrics.counter("bus.failed").add()
