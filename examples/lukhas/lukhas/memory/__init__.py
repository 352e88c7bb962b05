"""What the system remembers of its dreams."""

from lukhas.memory.store import Dream, DreamStore

__all__ = ["Dream", "DreamStore"]
