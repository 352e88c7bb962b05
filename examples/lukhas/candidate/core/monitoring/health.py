"""Whether parts of the system still report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Dict, Tuple

from candidate.core.monitoring.metrics import MetricsRegistry

if TYPE_CHECKING:
    from shared.clock import Clock


@dataclass(frozen=True)
class HealthReport:
    """The parts that reported in time, and those that did not."""

    alive: Tuple[str, ...]
    silent: Tuple[str, ...]

    @property
    def healthy(self) -> bool:
        return not self.silent


class HealthMonitor:
    """Parts call `beat`; one that has not for `limit` seconds is silent."""

    def __init__(self, clock: Clock, limit: float, metrics: MetricsRegistry) -> None:
        self._clock = clock
        self._limit = limit
        self._metrics = metrics
        self._last: Dict[str, float] = {}

    def beat(self, part: str) -> None:
        self._last[part] = self._clock.now()
        self._metrics.counter("health.beats").add()

    def report(self) -> HealthReport:
        oldest = self._clock.now() - self._limit
        alive = tuple(sorted(part for part, at in self._last.items() if at >= oldest))
        silent = tuple(sorted(part for part, at in self._last.items() if at < oldest))
        self._metrics.gauge("health.silent").set(len(silent))
        return HealthReport(alive, silent)
