"""Orchestration: events, the order of work, and the agents that do it."""

from .bus import EventBus
from .orchestrator import DreamOrchestrator, StepResult
from .policy import BudgetPolicy
from .scheduler import Scheduler, Task

__all__ = ["BudgetPolicy", "DreamOrchestrator", "EventBus", "Scheduler", "StepResult", "Task"]
