"""Glyphs as text: `☾:0.50[calm,night]`."""

from __future__ import annotations

import re

from lukhas.core.glyph.token import GlyphToken

_TEXT = re.compile(r"^(?P<symbol>[^:]+):(?P<weight>\d+(?:\.\d+)?)(?:\[(?P<tags>[^\]]*)\])?$")


def encode(token: GlyphToken) -> str:
    """The text of a token; tags are sorted, so equal tokens give equal texts."""
    text = f"{token.symbol}:{token.weight:.2f}"
    if token.tags:
        text += "[" + ",".join(sorted(token.tags)) + "]"
    return text


def decode(text: str) -> GlyphToken:
    """The token of a text. Raises ValueError where the text is not of the form."""
    match = _TEXT.match(text)
    if match is None:
        raise ValueError(f"not a glyph: {text!r}")
    tags = frozenset(tag for tag in (match.group("tags") or "").split(",") if tag)
    return GlyphToken(match.group("symbol"), float(match.group("weight")), tags)
