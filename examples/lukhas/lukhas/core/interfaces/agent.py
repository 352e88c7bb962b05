"""What an agent has to offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Protocol, Tuple

from lukhas.core.glyph import GlyphToken


@dataclass(frozen=True)
class Proposal:
    """What an agent would do with a glyph, and what that would cost."""

    agent: str
    glyphs: Tuple[GlyphToken, ...]
    cost: int = 1


class Agent(Protocol):
    """Something that answers glyphs."""

    name: str

    def propose(self, glyph: GlyphToken) -> Optional[Proposal]:
        """A proposal, or None where the glyph is no concern of this agent."""
