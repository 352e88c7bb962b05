"""Smoke: `core/monitoring` counts, and notices who went silent."""

from lukhas.core.monitoring import HealthMonitor, MetricsRegistry
from shared.clock import ManualClock


def test_a_part_that_stops_reporting_is_silent():
    clock, metrics = ManualClock(), MetricsRegistry()
    monitor = HealthMonitor(clock, 10, metrics)
    monitor.beat("bus")
    clock.advance(6)
    monitor.beat("store")
    clock.advance(6)

    report = monitor.report()

    assert (report.alive, report.silent) == (("store",), ("bus",))
    assert not report.healthy
    assert metrics.snapshot() == {"health.beats": 2.0, "health.silent": 1.0}
