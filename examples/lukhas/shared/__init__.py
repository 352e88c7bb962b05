"""What both lanes build on: the clock and the errors. It imports neither lane."""

from shared.clock import Clock, ManualClock, SystemClock
from shared.errors import LukhasError, PolicyViolation, UnknownSymbol

__all__ = [
    "Clock",
    "LukhasError",
    "ManualClock",
    "PolicyViolation",
    "SystemClock",
    "UnknownSymbol",
]
