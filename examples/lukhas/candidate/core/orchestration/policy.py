"""How much each agent may spend."""

from __future__ import annotations

from typing import Dict, Iterable, List

from candidate.core.interfaces import Proposal
from shared.errors import PolicyViolation


class BudgetPolicy:
    """Every agent has the same budget for one step."""

    def __init__(self, budget: int) -> None:
        if budget < 1:
            raise ValueError(f"a budget is at least 1: {budget}")
        self._budget = budget
        self._spent: Dict[str, int] = {}

    def begin_step(self) -> None:
        self._spent.clear()

    def charge(self, proposal: Proposal) -> None:
        """Takes the cost from the agent's budget. Raises PolicyViolation where it does not suffice."""
        spent = self._spent.get(proposal.agent, 0) + proposal.cost
        if spent > self._budget:
            raise PolicyViolation(f"{proposal.agent} would spend {spent} of {self._budget}")
        self._spent[proposal.agent] = spent

    def admit(self, proposals: Iterable[Proposal]) -> List[Proposal]:
        """The proposals that can be paid for, cheapest first."""
        admitted = []
        for proposal in sorted(proposals, key=lambda each: (each.cost, each.agent)):
            try:
                self.charge(proposal)
            except PolicyViolation:
                continue
            admitted.append(proposal)
        return admitted
