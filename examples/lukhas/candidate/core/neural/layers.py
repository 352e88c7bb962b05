"""Layers without a library: vectors are lists of floats."""

from __future__ import annotations

import math
from typing import List, Sequence


class Dense:
    """A matrix and a bias, followed by tanh."""

    def __init__(self, weights: Sequence[Sequence[float]], bias: Sequence[float]) -> None:
        if len(weights) != len(bias):
            raise ValueError(f"{len(weights)} rows of weights, but {len(bias)} biases")
        self._weights = [list(row) for row in weights]
        self._bias = list(bias)

    def forward(self, vector: Sequence[float]) -> List[float]:
        """The activations, one for each row of the weights."""
        return [
            math.tanh(sum(weight * value for weight, value in zip(row, vector)) + bias)
            for row, bias in zip(self._weights, self._bias)
        ]
