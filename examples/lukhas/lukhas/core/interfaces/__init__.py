"""What the parts of the system ask of each other."""

from .agent import Agent, Proposal
from .sink import EventSink, RecordingSink

__all__ = ["Agent", "EventSink", "Proposal", "RecordingSink"]
