"""Moved: the interfaces were promoted, and their source is now `lukhas/core/interfaces`."""

from lukhas.core.interfaces import Agent, EventSink, Proposal, RecordingSink

__all__ = ["Agent", "EventSink", "Proposal", "RecordingSink"]
