"""Smoke: the clock that both lanes share."""

import pytest

from shared import ManualClock, SystemClock


def test_a_manual_clock_moves_when_told_and_never_back():
    clock = ManualClock(5)
    assert clock.advance(1.5) == clock.now() == 6.5
    with pytest.raises(ValueError):
        clock.advance(-1)


def test_the_system_clock_never_runs_backwards():
    clock = SystemClock()
    assert clock.now() <= clock.now()
