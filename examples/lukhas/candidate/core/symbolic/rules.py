"""If all of these symbols are there, then so is that one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import FrozenSet, Iterable, Iterator, Set, Tuple

from candidate.core.glyph import is_known
from shared.errors import UnknownSymbol


@dataclass(frozen=True)
class Rule:
    """`given` all hold, `then` follows."""

    given: FrozenSet[str]
    then: str

    def __post_init__(self) -> None:
        unknown = sorted(symbol for symbol in {*self.given, self.then} if not is_known(symbol))
        if unknown:
            raise UnknownSymbol(f"a rule names {', '.join(unknown)}")


class RuleSet:
    """Rules in the order in which they were given."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: Tuple[Rule, ...] = tuple(rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def following(self, symbols: Set[str]) -> Set[str]:
        """What follows from these symbols in one step and is not among them."""
        return {rule.then for rule in self._rules if rule.given <= symbols} - symbols
