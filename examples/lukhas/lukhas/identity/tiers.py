"""Tiers of access."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from shared.errors import PolicyViolation


class Tier(IntEnum):
    """A higher tier may do all that a lower one may."""

    GUEST = 0
    MEMBER = 1
    OPERATOR = 2


@dataclass(frozen=True)
class Identity:
    """A name with its tier."""

    name: str
    tier: Tier = Tier.GUEST

    def require(self, tier: Tier) -> None:
        """Raises PolicyViolation where this identity stands below `tier`."""
        if self.tier < tier:
            raise PolicyViolation(f"{self.name} is {self.tier.name}, {tier.name} is needed")
