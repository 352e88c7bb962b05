"""Puts imports of every form before statements of a source, for the differential test."""
import ast
import random
import sys

COMPOUND = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.If,
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.With,
    ast.AsyncWith,
    ast.Try,
    getattr(ast, 'TryStar', ast.Try),
    ast.Match,
)

# `$` is a number, `~` the newline of the file.
INLINE = [
    'import z$; ',
    'import z$;',
    'import z$.b as c,d;',
    'import z$, z$.b . c as q ,e ; ',
    'import\tz$\t;\t',
    'import \\~  z$; ',
    'import z$.\\~b \\~ as\\~\tc; ',
    'import é$.ñ as µ; ',
    'from z$ import a; ',
    'from z$.b import a as b, c ,d as e; ',
    'from z$ import*;',
    'from . import z$ as q; ',
    'from.import z$;',
    'from .. import *; ',
    'from ... import z$; ',
    'from ....z$ . b import a;',
    'from ..z .y import(z$,); ',
    'from z$ import (a, b as c); ',
    'from z$.b import (~a, # import no~\tb as c,~~);',
    'from z$ import ( # )~  # import no~ a~ ,~b~ )  ; ',
    'from \\~ . \\~ z$ \\~ import \\~ a \\~ as \\~ b; ',
    'x = [~# import no~"import no", """~import no~"""~]; import z$; ',
    "x = 'a\\~import no'; import z$; ",
    'x = f"{y}{{import}}{y!r:>{w}}"; import z$; ',
    "x = rf'\\{y}', rb'\\''; from z$ import b; ",
    'x = lambda: 0; import z$; ',
    'x = {lambda a=1: {2: 3}: y[1:2]}; import z$; ',
    '"😀"; import z$; ',
    'yield; import z$; ',
    'x: int = 1; import z$; ',
    '__import__("z$.a",~ level=1); ',
    'x = importlib.import_module(f"z$.b{y}"); ',
    'x = lambda: (__import__("z$"), lambda y: {1: __import__(y)}); ',
]
if sys.version_info >= (3, 12):
    INLINE += [
        "x = f'{y['import no']}{f'{f'{1}'}'}'; import z$; ",
        "x = f'{~ y # import no }'~ ['; import no']~:>{~w~}}'; import z$; ",
        "x = f'\\{y}{{{y}}}\\N{DIGIT ONE}{'\\''}'; import z$; ",
        'x = f"""{y:~import no {w}~}"""; import z$; ',
        "x = f'{__import__('z$')}'; ",
        'type x[y: {1: 2}] = {1: y}; import z$; ',
    ]
if sys.version_info >= (3, 14):
    INLINE += [
        "x = t'{y['import no']!r:>{w}}'; import z$; ",
        "x = rT'''{\"a\"~'import no'}\\{y}'''; from z$ import a; ",
    ]

# Whole lines, before a statement that starts its line. `^` is its indentation.
BLOCKS = [
    'if TYPE_CHECKING:~^ import z$~',
    'if not t.TYPE_CHECKING:~^\timport z$~^elif x:~^ from z$ import a~^else: import b~',
    'if (x and~^TYPE_CHECKING): import z$~',
    'try:~^    import z$~^except ImportError:~^    import y$~',
    'try: import z$~^except (~ValueError, ModuleNotFoundError ,~): import y$~^else:~^  import x$~^finally: import w$~',
    'try:~^  import z$~^  # c~# d~~^  def f(): import y$~^  class A:~^    import x$~^except KeyError as e: pass~^except: pass~',
    'try:~^ import z$~^finally:~^ import y$~',
    'with suppress(ImportError):~^\timport z$~',
    'with open(x) as f, contextlib.suppress(~ValueError,~  ImportError~): from . import z$~',
    'def f(a=[~], *, b: """~""" = 1) -> "import no": import z$; import y$~',
    'async def f():~^    async with a, b:~^      import z$~^    async for x in y: import y$~',
    'class A(~B,~): import z$~',
    'while x:~^  import z$~^else:~^  import y$~',
    'for x in y: import z$; break~',
    'match x:~^ case 1: import z$~^ case {"a": b}:~^    import y$~',
    '@a(lambda: {~})~^def f():~^ \'\'\'~import no~\'\'\'~^ return; import z$~',
    '# import no~^\\~  from z$ import a~',
    'if x:~\f^ import z$~',
]

ENDS = ['~import z$', '~from z$ import a', '~if 1: import z$', '~from . import (z$~)', '~import z$ # c', '~import z$~~  ', '~']
if sys.version_info >= (3, 12):
    BLOCKS += ['def f[T: {1: 2}](x: T) -> T: import z$; import y$~', 'class A[T]: import z$~']
if sys.version_info >= (3, 14):
    BLOCKS += ['try: import z$~^except ValueError, ImportError: import y$~']


def line_starts(source):
    starts = [3 if source.startswith(b'\xef\xbb\xbf') else 0]
    for i, byte in enumerate(source):
        if byte == 10 or (byte == 13 and source[i + 1 : i + 2] != b'\n'):
            starts.append(i + 1)
    return starts


def places(source):
    """Byte offsets of simple statements."""
    starts = line_starts(source)
    statements = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt))
    return [starts[node.lineno - 1] + node.col_offset for node in statements if not isinstance(node, COMPOUND)]


def piece(source, offset, newline, chance, number):
    """The bytes to put before the statement at `offset`."""
    line = max(source.rfind(b'\n', 0, offset), source.rfind(b'\r', 0, offset)) + 1
    indent = source[line:offset]
    whole = not indent.strip(b' \t') and not source[:line].rstrip(b'\r\n').endswith(b'\\')
    pattern = chance.choice(BLOCKS if whole and chance.random() < 0.3 else INLINE)
    if not indent:
        # At the margin a joined line is indented by its second part.
        pattern = pattern.replace('^\\~  ', '')
    text = pattern.replace('$', str(number)).encode().replace(b'~', newline).replace(b'^', indent)
    return text + indent if pattern.endswith('~') else text


def splice(source, most, seed):
    """Gives the source with imports before at most `most` of its statements, and how many; unchanged where it then fails."""
    chance = random.Random(seed)
    found = sorted(places(source))
    newline = b'\r\n' if b'\r\n' in source else b'\n' if b'\n' in source else b'\r'
    chosen = sorted(chance.sample(found, min(most, len(found))), reverse=True)
    changed = bytearray(source)
    for number, offset in enumerate(chosen):
        changed[offset:offset] = piece(source, offset, newline, chance, number)
    changed += chance.choice(ENDS).encode().replace(b'$', b'9').replace(b'~', newline)
    try:
        ast.parse(bytes(changed))
    except (SyntaxError, ValueError):
        return source, 0
    return bytes(changed), len(chosen)
