"""Where time comes from, so that no module asks the system for it by itself."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Anything that can tell the time."""

    def now(self) -> float:
        """Seconds since some fixed moment; never runs backwards."""


class SystemClock:
    """The machine's monotonic clock."""

    def now(self) -> float:
        return time.monotonic()


class ManualClock:
    """A clock that moves only when it is told to: for simulations and tests."""

    def __init__(self, start: float = 0.0) -> None:
        self._now = start

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> float:
        """Moves the clock on and returns the new time."""
        if seconds < 0:
            raise ValueError(f"a clock cannot run backwards: {seconds}")
        self._now += seconds
        return self._now
