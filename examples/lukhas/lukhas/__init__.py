"""The production lane: modules that were promoted. It never depends on the development lane."""
