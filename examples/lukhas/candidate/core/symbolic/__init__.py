"""Symbolic: rules over glyphs, and what follows from them."""

from .reasoner import Reasoner
from .rules import Rule, RuleSet

__all__ = ["Reasoner", "Rule", "RuleSet"]
