"""Smoke: `core/api` answers, and refuses whom it should."""

from candidate.core.api import DreamApi
from candidate.core.interfaces import Proposal
from candidate.core.monitoring import MetricsRegistry
from candidate.core.orchestration import BudgetPolicy, DreamOrchestrator, EventBus
from candidate.identity import Identity, Tier
from candidate.memory import DreamStore


class Echo:
    name = "echo"

    def propose(self, glyph):
        return Proposal(self.name, (glyph,))


def test_a_dream_is_asked_for_and_recalled():
    metrics, store = MetricsRegistry(), DreamStore()
    api = DreamApi(DreamOrchestrator([Echo()], BudgetPolicy(1), store, EventBus(metrics), metrics), store)
    ada = Identity("ada", Tier.MEMBER)

    assert api.call("POST /dream", Identity("eve"), "☾:0.50")[0] == 403
    assert api.call("POST /dream", ada, "nonsense")[0] == 400
    assert api.call("DELETE /dream", ada, "☾:0.50")[0] == 404
    assert api.call("POST /dream", ada, "☾:0.50") == (200, {"dreams": 1, "refused": []})
    assert api.call("GET /recall", ada, "☾") == (200, {"dreams": [["☾:0.50"]]})
