"""What is known of an expression without running it, read from CPython's tree: for oracle.py, which compares it with what the
scanner reads from bytes. A text holds a mark for each part that is not known.
"""
import ast
import re

HOLE, FILE, HERE = '\0', '\x01', '\x02'
MARK = re.compile(f'[{HOLE}{FILE}{HERE}]')
MOST = 1000
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Name(str):
    """A dotted name that stands for nothing known."""


class Display(list):
    """A list or tuple as it is written out; `stars` are its items with a star."""

    tuple = False


def bounded(text, most=MOST):
    return text[:most] + HOLE if len(text) > most else text


def is_text(value):
    return isinstance(value, str) and not isinstance(value, Name)


def is_number(value):
    return type(value) is int


def as_text(value):
    return value if is_text(value) else HOLE


def as_shown(value):
    return str(value) if is_number(value) else as_text(value)


def plus(left, right):
    if isinstance(left, Display) or isinstance(right, Display):
        if not isinstance(left, Display):
            return right
        if not isinstance(right, Display) or len(left) + len(right) > MOST:
            return left
        both = Display([*left, *right])
        both.tuple = left.tuple
        return both
    return bounded(as_text(left) + as_text(right)) if is_text(left) or is_text(right) else None


def percent(template, operand):
    if not is_text(template):
        return None
    items = iter(operand if isinstance(operand, Display) and operand.tuple else [operand])

    def convert(found):
        if found[0] == '%%':
            return '%'
        item = next(items, None)
        return as_shown(item) if found[0] == '%s' else HOLE

    return bounded(re.sub(r'%(?:%|s|(?:\([^)]*\))?[-#0 +]*[0-9*]*(?:\.[0-9*]+)?[hlL]?[a-zA-Z]?)', convert, template))


def braces(template, positional, keywords):
    index = iter(range(MOST))

    def at(place):
        return as_shown(positional[place]) if place < len(positional) else HOLE

    def convert(found):
        if found[0] in ('{{', '}}'):
            return found[0][0]
        if found[1] is None:
            return HOLE
        if found[1] == '':
            return at(next(index))
        if re.fullmatch('[0-9]{1,9}', found[1]):
            return at(int(found[1]))
        return as_shown(keywords.get(found[1]))

    return bounded(re.sub(r'\{\{|\}\}|\{([^{}]*)\}|[{}]', convert, template))


def join_paths(values):
    path = None
    for value in values:
        part = as_text(value)
        if path is None or part.startswith('/'):
            path = part
        else:
            path = path + part if path == '' or path.endswith('/') else f'{path}/{part}'
    return None if path is None else bounded(path)


def divide(left, right):
    if is_number(left) or is_number(right) or not (is_text(left) or is_text(right)):
        return None
    return join_paths([left, right])


def parent(value):
    if not is_text(value):
        return None
    path = re.sub('(?<=[^/])/+$', '', value)
    if path == FILE:
        return HERE
    last = path.rpartition('/')[2]
    if last in (HERE, '..'):
        return bounded(f'{path}/..')
    if path in ('', '.'):
        return '..'
    if MARK.search(last):
        return HOLE
    return '.' if path == last else path[: -len(last) - 1] or '/'


FIXED = {'__file__': FILE, 'os.sep': '/', 'os.pardir': '..', 'os.curdir': '.'}
PATH = r'(.*\bpath)?'
FIRST = {'str': '', 'fspath': '(os)?', 'intern': '(sys)?', 'dedent': '(textwrap)?', 'cleandoc': '(inspect)?'}
FIRST |= {'compile': '(builtins)?', **dict.fromkeys('abspath realpath normpath expanduser expandvars'.split(), PATH)}
JOINED = {'join': PATH, **dict.fromkeys('Path PurePath PosixPath PurePosixPath'.split(), r'(\w+)?')}
THERE = {'getcwd': '(os)?', 'cwd': r'(.*\.)?Path'}
ITSELF = {'resolve', 'absolute', 'expanduser', 'as_posix'}


def function(name, values):
    """What a function gives; False where it is not known."""
    owner, _, last = name.rpartition('.')
    if last in FIRST and re.fullmatch(FIRST[last], owner):
        return values[0] if values else None
    if last in JOINED and re.fullmatch(JOINED[last], owner):
        return join_paths(values)
    if last in THERE and re.fullmatch(THERE[last], owner):
        return '.'
    return parent(values[0] if values else None) if last == 'dirname' and re.fullmatch(PATH, owner) else False


def identifiers(node):
    """The name of a callee: dotted where it is no more than names, else its last part."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f'{identifiers(node.value)}.{node.attr}' if is_dotted(node) else node.attr
    return ''


def is_dotted(node):
    return is_dotted(node.value) if isinstance(node, ast.Attribute) else isinstance(node, ast.Name)


class Scope:
    def __init__(self, outer):
        self.outer = outer
        self.bindings = {}

    def bind(self, name, node=None):
        self.bindings[name] = None if name in self.bindings else node

    def find(self, name):
        scope = self
        while scope and name not in scope.bindings:
            scope = scope.outer
        return scope


class Constants:
    """Which texts names stand for: those that one assignment binds in a function, or in the module outside of functions."""

    def __init__(self, tree):
        self.scopes = {}
        self.texts = {}
        module = Scope(None)
        self.all = [module]
        self.visit(tree, module)
        for scope in self.all:
            for name, node in scope.bindings.items():
                value = node and self.fold(node)
                if is_text(value):
                    self.texts[id(scope), name] = value

    def visit(self, node, scope):
        self.scopes[id(node)] = scope
        if isinstance(node, FUNCTIONS):
            scope.bind(node.name)
            for each in node.decorator_list:
                self.visit(each, scope)
            inner = Scope(scope)
            self.all.append(inner)
            for field, value in ast.iter_fields(node):
                if field != 'decorator_list':
                    self.visit_all(value, inner)
            return
        targets = self.bind(node, scope)
        for field, value in ast.iter_fields(node):
            if field not in targets:
                self.visit_all(value, scope)

    def visit_all(self, value, scope):
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                self.visit(each, scope)

    def bind(self, node, scope):
        """Binds what a node binds by itself; the fields whose names must not be bound once more."""
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            scope.bind(node.targets[0].id, node.value)
            return ['targets']
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.value:
                scope.bind(node.target.id, node.value)
            return ['target']
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            scope.bind(node.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                scope.bind(alias.asname or (alias.name if isinstance(node, ast.ImportFrom) else alias.name.split('.')[0]))
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            for name in node.names:
                outer = scope
                while outer:
                    outer.bind(name)
                    outer = outer.outer
        elif isinstance(node, ast.arg):
            scope.bind(node.arg)
        elif isinstance(node, (ast.ClassDef, ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            scope.bind(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            scope.bind(node.rest)
        return []

    def lookup(self, node):
        scope = self.scopes[id(node)].find(node.id) if isinstance(node.ctx, ast.Load) else None
        return self.texts.get((id(scope), node.id)) if scope else None

    def fold(self, node):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return bounded(re.sub(f'[{HOLE}{FILE}{HERE}]+', HOLE, node.value))
            return node.value if is_number(node.value) else None
        if isinstance(node, ast.JoinedStr):
            return bounded(''.join(map(self.field, node.values)))
        if isinstance(node, ast.BinOp):
            operation = {ast.Add: plus, ast.Mod: percent, ast.Div: divide}.get(type(node.op))
            return operation(self.fold(node.left), self.fold(node.right)) if operation else None
        if isinstance(node, ast.Name):
            found = FIXED.get(node.id) or self.lookup(node)
            return Name(node.id) if found is None else found
        if isinstance(node, ast.Attribute):
            owner = self.fold(node.value)
            if isinstance(owner, Name) and node.attr != 'parent':
                return FIXED.get(f'{owner}.{node.attr}', Name(f'{owner}.{node.attr}'))
            return parent(owner) if node.attr == 'parent' else None
        if isinstance(node, (ast.List, ast.Tuple)):
            items = Display(None if isinstance(each, ast.Starred) else self.fold(each) for each in node.elts)
            items.tuple = isinstance(node, ast.Tuple)
            return items
        if isinstance(node, ast.Subscript):
            return self.parents(node.value, self.fold(node.slice))
        return self.call(node) if isinstance(node, ast.Call) else None

    def field(self, part):
        if isinstance(part, ast.Constant):
            return re.sub(f'[{HOLE}{FILE}{HERE}]+', HOLE, part.value)
        plain = part.conversion in (-1, ord('s')) and part.format_spec is None
        return as_shown(self.fold(part.value)) if plain else HOLE

    def parents(self, node, index):
        if not isinstance(node, ast.Attribute) or node.attr != 'parents' or not is_number(index) or index > 100:
            return None
        path = self.fold(node.value)
        for _ in range(index + 1):
            path = parent(path)
        return path

    def call(self, node):
        name = identifiers(node.func)
        owner = self.fold(node.func.value) if isinstance(node.func, ast.Attribute) else None
        starred = any(isinstance(each, ast.Starred) for each in node.args)
        positional = [None if isinstance(each, ast.Starred) else self.fold(each) for each in node.args]
        values = positional + [None] * len(node.keywords)
        if not is_text(owner):
            known = function(name, values) if name else False
            if known is not False:
                return known
        last = name.rpartition('.')[2]
        if last == 'joinpath' and isinstance(node.func, ast.Attribute):
            return join_paths([owner, *values])
        if not is_text(owner):
            return None
        if last == 'format':
            keywords = {each.arg: self.fold(each.value) for each in node.keywords if each.arg}
            return braces(owner, [] if starred else positional, keywords)
        if last == 'join' and len(values) == 1 and isinstance(values[0], Display):
            return bounded(owner.join(map(as_text, values[0])))
        return owner if last in ITSELF else None


def known_path(value):
    """(base, segments, prefix) of a path; None for an absolute one, and where nothing is known."""
    if not is_text(value) or value.startswith('/'):
        return None
    first, *rest = value.split('/')
    base = 'file' if first in (HERE, FILE) else 'unknown' if MARK.search(first) else 'working'
    if base == 'working':
        rest = [first, *rest]
    elif first == FILE and rest[:1] == ['..']:
        rest = rest[1:]
    hole = next((k for k, segment in enumerate(rest) if MARK.search(segment)), None)
    segments = []
    for segment in rest[:hole]:
        if segment == '..' and segments and segments[-1] != '..':
            segments.pop()
        elif segment not in ('', '.'):
            segments.append(segment)
    return (base, segments, hole is not None) if segments else None
