"""Metrics and health of a running system."""

from .health import HealthMonitor, HealthReport
from .metrics import Counter, Gauge, MetricsRegistry

__all__ = ["Counter", "Gauge", "HealthMonitor", "HealthReport", "MetricsRegistry"]
