"""The core areas of the development lane. Import the area that you need; nothing is loaded here."""
