"""Smoke: `core/orchestration` runs a step from glyph to dream."""

from candidate.core.glyph import GlyphToken
from candidate.core.interfaces import Proposal
from candidate.core.monitoring import MetricsRegistry
from candidate.core.orchestration import BudgetPolicy, DreamOrchestrator, EventBus, Scheduler
from candidate.memory import DreamStore
from shared.clock import ManualClock


class Echo:
    """An agent that dreams what it is given."""

    def __init__(self, name, cost):
        self.name = name
        self.cost = cost

    def propose(self, glyph):
        return Proposal(self.name, (glyph, glyph.faded(0.5)), self.cost)


def test_a_step_keeps_what_the_policy_admits():
    metrics, store = MetricsRegistry(), DreamStore()
    agents = [Echo("thrifty", 1), Echo("lavish", 5)]
    orchestrator = DreamOrchestrator(agents, BudgetPolicy(3), store, EventBus(metrics), metrics)

    result = orchestrator.step(GlyphToken("☾", 0.8))

    assert result.refused == ("lavish",)
    assert [dream.agent for dream in store] == ["thrifty"]
    assert abs(result.dreams[0].intensity - 0.6) < 1e-9


def test_the_bus_survives_a_handler_that_raises():
    metrics, seen = MetricsRegistry(), []
    bus = EventBus(metrics)
    bus.subscribe("dream.kept", lambda topic, payload: seen.append(payload))
    bus.subscribe("dream.kept", lambda topic, payload: 1 / 0, priority=1)

    bus.emit("dream.kept", "first")

    assert seen == ["first"]
    assert metrics.snapshot() == {"bus.delivered": 1.0, "bus.failed": 1.0}


def test_the_scheduler_runs_what_is_due():
    clock, ran = ManualClock(), []
    scheduler = Scheduler(clock)
    scheduler.after(2, lambda: ran.append("late"))
    scheduler.after(1, lambda: ran.append("soon"))

    clock.advance(1.5)
    assert scheduler.run_due() == 1
    clock.advance(1)
    assert scheduler.run_due() == 1
    assert ran == ["soon", "late"]
