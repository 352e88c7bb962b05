"""The verbs that a front end may use."""

from __future__ import annotations

from typing import Callable, Dict, Tuple

from candidate.core.glyph import decode, encode
from candidate.core.orchestration import DreamOrchestrator
from candidate.identity import Identity, Tier
from candidate.memory import DreamStore
from shared.errors import LukhasError, PolicyViolation

Response = Tuple[int, Dict[str, object]]


class DreamApi:
    """Answers with a status of HTTP and a body."""

    def __init__(self, orchestrator: DreamOrchestrator, store: DreamStore) -> None:
        self._orchestrator = orchestrator
        self._store = store
        self._routes: Dict[str, Callable[[Identity, str], Dict[str, object]]] = {
            "POST /dream": self._dream,
            "GET /recall": self._recall,
        }

    def call(self, route: str, identity: Identity, argument: str) -> Response:
        handler = self._routes.get(route)
        if handler is None:
            return 404, {"error": f"no such route: {route}"}
        try:
            return 200, handler(identity, argument)
        except PolicyViolation as error:
            return 403, {"error": str(error)}
        except (LukhasError, ValueError) as error:
            return 400, {"error": str(error)}

    def _dream(self, identity: Identity, text: str) -> Dict[str, object]:
        identity.require(Tier.MEMBER)
        result = self._orchestrator.step(decode(text))
        return {"dreams": len(result.dreams), "refused": list(result.refused)}

    def _recall(self, identity: Identity, symbol: str) -> Dict[str, object]:
        identity.require(Tier.GUEST)
        dreams = self._store.recall(symbol)
        return {"dreams": [[encode(glyph) for glyph in dream.glyphs] for dream in dreams]}
