"""Who asks, and what they may do."""

from .tiers import Identity, Tier

__all__ = ["Identity", "Tier"]
