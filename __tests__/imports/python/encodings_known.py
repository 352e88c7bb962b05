"""Prints, for each encoding that CPython knows by a name, a source in it that imports a name beyond ASCII.

JSON, `[{"name", "source": base64}]`; without those encodings that have no such letter, or in which no cookie can be read.
"""
import base64
import encodings.aliases
import json

LETTERS = '日한éЖאعไαğšş'


def coded(encoding):
    for letter in LETTERS:
        source = f'# coding: {encoding}\nimport a{letter}, b; x = "{letter}{letter}"; import z\n'
        try:
            content = source.encode(encoding)
            readable = content.startswith(b'# coding') and b'\0' not in content and content.decode(encoding) == source
        except (UnicodeError, LookupError):
            continue
        if readable:
            return content
    return None


names = {*encodings.aliases.aliases, *encodings.aliases.aliases.values(), 'utf-8-sig', 'Latin-1', 'ISO-8859-1', 'CP1252'}
sources = ((name, coded(name)) for name in sorted(names))
print(json.dumps([{'name': name, 'source': base64.b64encode(content).decode()} for name, content in sources if content]))
