"""What is known of an expression without running it, read from CPython's tree: for oracle.py, which compares it with what the
scanner reads from bytes. A text holds a mark for each part that is not known.
"""
import ast
import re

HOLE, FILE, HERE, EITHER, OR, END = map(chr, range(6))
MARK = re.compile(f'[{HOLE}-{END}]')
MOST = 1000
MOST_CHOICES = 16
BLANKS = ' \t\n\r\f\v'
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Name(str):
    """A dotted name that stands for nothing known."""


class Display(list):
    """A list or tuple as it is written out; `stars` are its items with a star."""

    tuple = False
    held = False


class Table(dict):
    """A dictionary as it is written out: two lists."""


def expand(text):
    texts, rest = [''], text
    while rest:
        before, start, rest = rest.partition(EITHER)
        texts = [each + before for each in texts]
        if start:
            within, end, rest = rest.partition(END)
            parts = within.split(OR) if end else [HOLE]
            parts = [HOLE] if len(texts) * len(parts) > MOST_CHOICES else parts
            texts = [each + part for each in texts for part in parts]
    return texts


def choice(values):
    values = list(values)
    texts = {}
    for value in values:
        texts.update(dict.fromkeys(expand(value) if is_text(value) else [HOLE]))
        if len(texts) > MOST_CHOICES:
            break
    if not any(map(is_text, values)):
        return None
    kept = list(texts)[:MOST_CHOICES] + ([HOLE] if len(texts) > MOST_CHOICES else [])
    return bounded(kept[0] if len(kept) == 1 else f'{EITHER}{OR.join(kept)}{END}')


def lift(text, make):
    return choice(map(make, expand(text))) if EITHER in text else make(text)


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
            return held(right)
        if not isinstance(right, Display) or len(left) + len(right) > MOST:
            return held(left)
        both = Display([*left, *right])
        both.tuple = left.tuple
        return both
    return bounded(as_text(left) + as_text(right)) if is_text(left) or is_text(right) else None


def percent(template, operand):
    if not is_text(template):
        return None

    def convert_all(text):
        items = iter(operand if isinstance(operand, Display) and operand.tuple else [operand])

        def convert(found):
            if found[0] == '%%':
                return '%'
            item = next(items, None)
            return as_shown(item) if found[0] == '%s' else HOLE

        return bounded(re.sub(r'%(?:%|s|(?:\([^)]*\))?[-#0 +]*[0-9*]*(?:\.[0-9*]+)?[hlL]?[a-zA-Z]?)', convert, text))

    return lift(template, convert_all)


def braces(template, positional, keywords):
    return lift(template, lambda text: braces_in(text, positional, keywords))


def braces_in(template, positional, keywords):
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
    return lift(value, parent_of) if is_text(value) else None


def parent_of(value):
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
    if last in LISTED and not owner:
        return held(values[0]) if values and isinstance(values[0], Display) else None
    if last in DEFAULTS and re.fullmatch(DEFAULTS[last][0], owner):
        return or_else(values[DEFAULTS[last][1] :][:1])
    return parent(values[0] if values else None) if last == 'dirname' and re.fullmatch(PATH, owner) else False


LISTED = {'sorted', 'list', 'tuple', 'set', 'frozenset', 'reversed'}
DEFAULTS = {'getenv': ('(os)?', 1), 'getattr': ('', 2)}


def held(display):
    found = Display(display)
    found.held, found.tuple = True, display.tuple
    return found


def or_else(defaults):
    return choice([None, *defaults]) if defaults and is_text(defaults[0]) else None


def replaced(text, values):
    if len(values) != 2 or not all(is_text(each) and not MARK.search(each) for each in values) or not values[0]:
        return None
    return lift(text, lambda each: bounded(each.replace(*values)))


def renamed(values):
    old, new = (values + [None, None])[:2]
    if not is_text(old) or not is_text(new) or MARK.search(old):
        return None
    short = not old.endswith('.') and not new.endswith('.') and '.' not in old
    return lift(new, lambda each: bounded(each + ('.' if short and not MARK.search(each) and '.' not in each else '') + HOLE))


def subscript(owner, index):
    if isinstance(owner, Display):
        if is_number(index) and index < len(owner) and not owner.held:
            return owner[index]
        return choice(owner)
    if not isinstance(owner, Table):
        return None
    keys, values = owner['keys'], owner['values']
    if is_text(index) and not MARK.search(index) and len(keys) == len(values):
        found = [value for key, value in zip(keys, values) if is_text(key) and key == index]
        if found:
            return found[-1]
    return choice(values)


def table_method(name, table, values):
    if name in ('values', 'keys'):
        return held(table[name])
    return choice([subscript(table, values[0] if values else None), values[1] if len(values) > 1 else None]) if name in ('get', 'pop') else None


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
    def __init__(self, outer, owner=None):
        self.outer = outer
        self.bindings = {}
        # The class whose body stands directly in it.
        self.owner = owner

    def bind(self, name, *assigned):
        self.bindings.setdefault(name, Binding()).add(*assigned)

    def find(self, name):
        scope = self
        while scope and name not in scope.bindings:
            scope = scope.outer
        return scope


class Binding:
    def __init__(self):
        self.assigned = []
        self.others = False

    def add(self, assigned=None):
        if assigned is None or len(self.assigned) == MOST_CHOICES:
            self.others = True
        else:
            self.assigned.append(assigned)

    @property
    def value(self):
        values = [each.value for each in self.assigned if each.read]
        if not values:
            return None
        if self.others or len(values) > 1:
            return choice([*values, None] if self.others else values)
        value = values[0]
        if isinstance(value, Display):
            return value if value.tuple else held(value)
        return value if is_text(value) or isinstance(value, Table) else None


class Assigned:
    """An expression that gives a name what it stands for; `looped`: each item of it does."""

    def __init__(self, node, looped=False):
        self.node, self.looped = node, looped
        self.read, self.value = False, None


class Constants:
    """What names stand for: what binds them in a function, or in the module outside of functions."""

    def __init__(self, tree):
        self.scopes = {}
        self.attributes = {}
        self.classes = set()
        module = Scope(None)
        self.all = [module]
        self.visit(tree, module)
        for scope in self.all:
            for binding in scope.bindings.values():
                for assigned in sorted(binding.assigned, key=lambda each: (each.node.lineno, each.node.col_offset)):
                    value = self.fold(assigned.node)
                    if assigned.looped:
                        value = choice(value if isinstance(value, Display) else value['keys'] if isinstance(value, Table) else [])
                    assigned.value, assigned.read = value, True

    def visit(self, node, scope):
        self.scopes[id(node)] = scope
        if isinstance(node, FUNCTIONS):
            scope.bind(node.name)
            for each in node.decorator_list:
                self.visit(each, scope)
            inner = Scope(scope)
            self.all.append(inner)
            self.defaults(node.args, inner)
            for field, value in ast.iter_fields(node):
                if field != 'decorator_list':
                    self.visit_all(value, inner)
            return
        if isinstance(node, ast.ClassDef):
            scope.bind(node.name)
            self.classes.add(node.name)
            before, self.owner = self.owner, (node.name, scope)
            for _, value in ast.iter_fields(node):
                self.visit_all(value, scope)
            self.owner = before
            return
        targets = self.bind(node, scope)
        for field, value in ast.iter_fields(node):
            if field not in targets:
                self.visit_all(value, scope)

    owner = None, None

    def defaults(self, arguments, scope):
        positional = [*arguments.posonlyargs, *arguments.args]
        given = [*zip(positional[len(positional) - len(arguments.defaults) :], arguments.defaults)]
        for each, default in given + [*zip(arguments.kwonlyargs, arguments.kw_defaults)]:
            if default:
                scope.bind(each.arg, Assigned(default))

    def assign(self, name, node, scope):
        assigned = Assigned(node)
        scope.bind(name, assigned)
        if self.owner[1] is scope:
            for owner in (self.owner[0], ''):
                self.attributes.setdefault(f'{owner}.{name}', Binding()).add(assigned)

    def visit_all(self, value, scope):
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                self.visit(each, scope)

    def bind(self, node, scope):
        """Binds what a node binds by itself; the fields whose names must not be bound once more."""
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            self.assign(node.targets[0].id, node.value, scope)
            return ['targets']
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Attribute):
            target = node.targets[0]
            if isinstance(target.value, ast.Name) and target.value.id in ('self', 'cls'):
                assigned = Assigned(node.value)
                scope.bind(f'self.{target.attr}', assigned)
                self.attributes.setdefault(f'.{target.attr}', Binding()).add(assigned)
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)) and isinstance(node.target, ast.Name):
            scope.bind(node.target.id, Assigned(node.iter, looped=True))
            return ['target']
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.value:
                self.assign(node.target.id, node.value, scope)
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
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            scope.bind(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            scope.bind(node.rest)
        return []

    def lookup(self, node):
        scope = self.scopes[id(node)].find(node.id) if isinstance(node.ctx, ast.Load) else None
        return scope.bindings[node.id].value if scope else None

    def attribute(self, owner, name):
        if owner not in ('self', 'cls') and owner not in self.classes:
            return None
        found = self.attributes.get(f'{owner}.{name}') or self.attributes.get(f'.{name}')
        return found and found.value

    def fold(self, node):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return bounded(re.sub(f'[{HOLE}-{END}]+', HOLE, node.value))
            return node.value if is_number(node.value) else None
        if isinstance(node, ast.JoinedStr):
            return bounded(''.join(map(self.field, node.values)))
        if isinstance(node, ast.BinOp):
            operation = {ast.Add: plus, ast.Mod: percent, ast.Div: divide}.get(type(node.op))
            return operation(self.fold(node.left), self.fold(node.right)) if operation else None
        if isinstance(node, ast.Name):
            found = FIXED.get(node.id)
            found = self.lookup(node) if found is None else found
            return Name(node.id) if found is None else found
        if isinstance(node, ast.Attribute):
            owner = self.fold(node.value)
            if isinstance(owner, Name) and node.attr != 'parent':
                whole = Name(f'{owner}.{node.attr}')
                return FIXED.get(whole, self.attribute(owner, node.attr) or whole)
            return parent(owner) if node.attr == 'parent' else None
        if isinstance(node, (ast.List, ast.Tuple)):
            items = Display(None if isinstance(each, ast.Starred) else self.fold(each) for each in node.elts)
            items.tuple = isinstance(node, ast.Tuple)
            return items
        if isinstance(node, ast.Set):
            return held(Display(None if isinstance(each, ast.Starred) else self.fold(each) for each in node.elts))
        if isinstance(node, ast.Dict):
            keys = Display(self.fold(each) for each in node.keys if each)
            values = Display(self.fold(value) if key else None for key, value in zip(node.keys, node.values))
            return Table(keys=keys, values=values) if keys else held(values)
        if isinstance(node, ast.Subscript):
            if isinstance(node.value, ast.Attribute) and node.value.attr == 'parents':
                return self.parents(node.value, self.fold(node.slice))
            several = isinstance(node.slice, (ast.Tuple, ast.Slice))
            return subscript(self.fold(node.value), None if several else self.fold(node.slice))
        if isinstance(node, ast.IfExp):
            return choice([self.fold(node.body), self.fold(node.orelse)])
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            return choice(map(self.fold, node.values))
        if isinstance(node, ast.NamedExpr):
            return self.fold(node.value)
        return self.call(node) if isinstance(node, ast.Call) else None

    def field(self, part):
        if isinstance(part, ast.Constant):
            return re.sub(f'[{HOLE}-{END}]+', HOLE, part.value)
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
            return self.default(node, name, values) if name else None
        if last == 'format':
            keywords = {each.arg: self.fold(each.value) for each in node.keywords if each.arg}
            return braces(owner, [] if starred else positional, keywords)
        if last == 'join' and len(values) == 1 and isinstance(values[0], Display) and not values[0].held:
            return bounded(owner.join(map(as_text, values[0])))
        if last == 'strip' and not values:
            return lift(owner, lambda text: text.strip(BLANKS))
        if last == 'replace':
            return replaced(owner, values)
        return owner if last in ITSELF else None

    def default(self, node, name, values):
        """What a call may give beside what is not known."""
        last = name.rpartition('.')[2]
        owner = self.fold(node.func.value) if isinstance(node.func, ast.Attribute) else None
        if isinstance(owner, Table):
            return table_method(last, owner, values)
        if name == '__name__.replace':
            return renamed(values)
        if last not in ('get', 'setdefault', 'pop'):
            return None
        named = [self.fold(each.value) for each in node.keywords if each.arg in ('default', 'fallback')]
        return or_else(named[:1] or (values[1:] if len(values) == 2 else []))


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
