"""Smoke: the old path of `core/interfaces` still leads to the promoted one."""

import candidate.core.interfaces as old
import lukhas.core.interfaces as new


def test_both_paths_give_the_same_classes():
    assert old.Proposal is new.Proposal
    assert old.__all__ == new.__all__
