"""Counters and gauges, found by name."""

from __future__ import annotations

from typing import Dict, Union


class Counter:
    """A number that only grows."""

    def __init__(self) -> None:
        self.value = 0

    def add(self, amount: int = 1) -> None:
        if amount < 0:
            raise ValueError(f"a counter cannot shrink: {amount}")
        self.value += amount


class Gauge:
    """A number that goes up and down."""

    def __init__(self) -> None:
        self.value = 0.0

    def set(self, value: float) -> None:
        self.value = value


Metric = Union[Counter, Gauge]


class MetricsRegistry:
    """Hands out one metric per name."""

    def __init__(self) -> None:
        self._metrics: Dict[str, Metric] = {}

    def counter(self, name: str) -> Counter:
        metric = self._metrics.setdefault(name, Counter())
        if not isinstance(metric, Counter):
            raise TypeError(f"{name} is a gauge")
        return metric

    def gauge(self, name: str) -> Gauge:
        metric = self._metrics.setdefault(name, Gauge())
        if not isinstance(metric, Gauge):
            raise TypeError(f"{name} is a counter")
        return metric

    def snapshot(self) -> Dict[str, float]:
        """All values, by name in order."""
        return {name: float(self._metrics[name].value) for name in sorted(self._metrics)}
