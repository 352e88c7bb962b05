"""Smoke: `identity` keeps the tiers apart."""

import pytest

from candidate.identity import Identity, Tier
from shared.errors import PolicyViolation


def test_a_higher_tier_may_do_what_a_lower_one_may():
    Identity("ada", Tier.OPERATOR).require(Tier.MEMBER)
    with pytest.raises(PolicyViolation, match="ada is GUEST, MEMBER is needed"):
        Identity("ada").require(Tier.MEMBER)
