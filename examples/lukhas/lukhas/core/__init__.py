"""The core areas of the production lane. Import the area that you need; nothing is loaded here."""
