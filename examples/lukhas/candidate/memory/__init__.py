"""What the system remembers of its dreams."""

from candidate.memory.store import Dream, DreamStore

__all__ = ["Dream", "DreamStore"]
