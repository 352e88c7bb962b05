"""Work that is due at some time."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field
from typing import Callable, Iterator, List

from shared.clock import Clock


@dataclass(order=True)
class Task:
    """Something to run, ordered by the time it is due and then by when it was added."""

    due: float
    number: int
    run: Callable[[], None] = field(compare=False)


class Scheduler:
    """Runs tasks once they are due. It never waits: the owner decides when to look."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tasks: List[Task] = []
        self._numbers: Iterator[int] = itertools.count()

    def after(self, seconds: float, run: Callable[[], None]) -> Task:
        """Plans `run` for `seconds` from now."""
        task = Task(self._clock.now() + seconds, next(self._numbers), run)
        heapq.heappush(self._tasks, task)
        return task

    def run_due(self) -> int:
        """Runs what is due, and tells how much that was."""
        ran = 0
        while self._tasks and self._tasks[0].due <= self._clock.now():
            heapq.heappop(self._tasks).run()
            ran += 1
        return ran
