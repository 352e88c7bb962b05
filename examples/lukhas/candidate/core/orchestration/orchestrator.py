"""One step: a glyph goes to every agent, and what the policy admits becomes a dream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Sequence, Tuple

from candidate.core.glyph import GlyphToken, encode
from candidate.core.monitoring import MetricsRegistry
from candidate.memory import Dream, DreamStore

from .bus import EventBus
from .policy import BudgetPolicy

if TYPE_CHECKING:
    from candidate.core.interfaces import Agent, Proposal


@dataclass(frozen=True)
class StepResult:
    """What came of one step."""

    dreams: Tuple[Dream, ...]
    refused: Tuple[str, ...]


class DreamOrchestrator:
    """Asks agents, admits their proposals, keeps their dreams and says so on the bus."""

    def __init__(
        self,
        agents: Sequence[Agent],
        policy: BudgetPolicy,
        store: DreamStore,
        bus: EventBus,
        metrics: MetricsRegistry,
    ) -> None:
        self._agents = list(agents)
        self._policy = policy
        self._store = store
        self._bus = bus
        self._metrics = metrics

    def step(self, glyph: GlyphToken) -> StepResult:
        """Runs one step for a glyph."""
        self._policy.begin_step()
        self._bus.emit("step.begun", encode(glyph))
        proposals = self._ask(glyph)
        admitted = self._policy.admit(proposals)
        refused = tuple(sorted({each.agent for each in proposals} - {each.agent for each in admitted}))
        dreams = tuple(self._dream(proposal) for proposal in admitted)
        self._metrics.counter("orchestrator.steps").add()
        self._bus.emit("step.ended", len(dreams))
        return StepResult(dreams, refused)

    def _ask(self, glyph: GlyphToken) -> List[Proposal]:
        answers = (agent.propose(glyph) for agent in self._agents)
        return [answer for answer in answers if answer is not None]

    def _dream(self, proposal: Proposal) -> Dream:
        dream = Dream(proposal.agent, tuple(proposal.glyphs))
        self._store.keep(dream)
        self._bus.emit("dream.kept", dream)
        return dream
