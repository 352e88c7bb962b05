"""The development lane: modules that are still being worked on."""
