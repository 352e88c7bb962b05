"""What CPython's own parser says of imports, for the differential test.

Reads JSON lines from standard input, `{"path": …}` or `{"name": …, "source": base64}`, and prints one JSON line for each:
`{"name", "error", "statements", "unknownCalls", "inString"}`, in the shapes of src/domain/graph.ts. `inString`: a call
stands in an f-string, whose places CPython 3.11 does not tell exactly. With `"splice"` and `"seed"` in a request, imports are
first put into the source, as splice.py says; the answer then holds `"spliced"`, their number, and `"source"`.

Dynamic calls are read as the scanner promises to read them, but from the tree: by what is applied first to the leftmost
literal of the argument.
"""
import ast
import base64
import io
import json
import sys
import tokenize
import warnings
from dataclasses import dataclass, replace

from splice import splice

warnings.simplefilter('ignore')
sys.setrecursionlimit(20_000)

IMPORT_ERRORS = {'ImportError', 'ModuleNotFoundError'}
EVERY_ERROR = IMPORT_ERRORS | {'Exception', 'BaseException'}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
TRIES = (ast.Try, getattr(ast, 'TryStar', ast.Try))
STRINGS = (ast.JoinedStr, getattr(ast, 'TemplateStr', ast.JoinedStr))
EXACT_IN_STRINGS = sys.version_info >= (3, 12)
PARAMETERS = {
    'import_module': ['name', 'package'],
    '__import__': ['name', 'globals', 'locals', 'fromlist', 'level'],
}


@dataclass(frozen=True)
class Context:
    deferred: bool = False
    type_only: bool = False
    guarded: bool = False
    in_string: bool = False

    def labels(self):
        labels = ['deferred' if self.deferred else 'module-level']
        if self.type_only:
            labels.append('type-only')
        if self.guarded:
            labels.append('guarded')
        return labels


def dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return owner and f'{owner}.{node.attr}'
    return None


def last(node):
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else None


def type_checking(node):
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return -type_checking(node.operand)
    return 1 if last(node) == 'TYPE_CHECKING' and dotted(node) else 0


def catches(handler):
    if handler.type is None:
        return True
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(last(each) in EVERY_ERROR for each in types)


def suppresses(item):
    call = item.context_expr
    return (
        isinstance(call, ast.Call)
        and last(call.func) == 'suppress'
        and any(last(argument) in IMPORT_ERRORS for argument in call.args)
    )


class Events(list):
    """Everything that matters, each with its context: `(node, context)`."""

    def visit(self, node, context):
        if isinstance(node, list):
            for each in node:
                self.visit(each, context)
        elif isinstance(node, ast.AST):
            if isinstance(node, (ast.Import, ast.ImportFrom, ast.Assign, ast.Call)):
                self.append((node, context))
            self.descend(node, context)

    def descend(self, node, context):
        bodies = {}
        if isinstance(node, FUNCTIONS) or isinstance(node, ast.Lambda):
            bodies['body'] = replace(context, deferred=True, guarded=False)
        elif isinstance(node, ast.If):
            test = type_checking(node.test)
            bodies['body'] = replace(context, type_only=context.type_only or test > 0)
            bodies['orelse'] = replace(context, type_only=context.type_only or test < 0)
        elif isinstance(node, TRIES):
            bodies['body'] = replace(context, guarded=context.guarded or any(map(catches, node.handlers)))
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            bodies['body'] = replace(context, guarded=context.guarded or any(map(suppresses, node.items)))
        elif isinstance(node, STRINGS) and not EXACT_IN_STRINGS:
            bodies['values'] = replace(context, in_string=True)
        for field, value in ast.iter_fields(node):
            self.visit(value, bodies.get(field, context))


def leftmost(node, parent=None):
    """The first operand of an expression, and the operation that is applied to it first."""
    if isinstance(node, ast.BinOp):
        return leftmost(node.left, node)
    if isinstance(node, ast.Call):
        return leftmost(node.func, node) if isinstance(node.func, ast.Attribute) else (node, parent)
    if isinstance(node, (ast.Attribute, ast.Subscript)) and not dotted(node):
        owner = parent if isinstance(parent, ast.Call) and isinstance(node, ast.Attribute) else node
        return leftmost(node.value, Method(owner, node) if owner is parent else node)
    if isinstance(node, ast.IfExp):
        return leftmost(node.body, node)
    if isinstance(node, ast.BoolOp):
        return leftmost(node.values[0], node)
    if isinstance(node, ast.Compare):
        return leftmost(node.left, node)
    if isinstance(node, ast.GeneratorExp):
        return leftmost(node.elt, node)
    return node, parent


@dataclass
class Method:
    call: ast.AST
    attribute: ast.AST


def argument(node):
    """(kind, value): text, prefix, name, number or unknown."""
    first, operation = leftmost(node)
    if isinstance(first, ast.JoinedStr):
        known = ''
        for part in first.values:
            if not isinstance(part, ast.Constant):
                return 'prefix', known
            known += part.value
    elif isinstance(first, ast.Constant) and isinstance(first.value, str):
        known = first.value
    elif operation is not None:
        return 'unknown', None
    elif isinstance(first, ast.Constant) and type(first.value) is int:
        return 'number', first.value
    else:
        name = dotted(first)
        return ('name', name) if name else ('unknown', None)
    if operation is None:
        return 'text', known
    if isinstance(operation, ast.BinOp) and isinstance(operation.op, ast.Add):
        return 'prefix', known
    if isinstance(operation, ast.BinOp) and isinstance(operation.op, ast.Mod):
        return 'prefix', known.split('%', 1)[0]
    if isinstance(operation, Method) and operation.attribute.attr == 'format':
        return 'prefix', known.split('{', 1)[0]
    return 'unknown', None


def is_path(text):
    return all(part.isidentifier() for part in text.split('.'))


def target(loader, call):
    """(level, module, prefix) of a dynamic import, or None."""
    arguments = {}
    names = PARAMETERS[loader]
    for position, each in enumerate(call.args):
        if position < len(names):
            arguments[names[position]] = argument(each)
    for keyword in call.keywords:
        if keyword.arg:
            arguments[keyword.arg] = argument(keyword.value)
    kind, text = arguments.get('name', ('unknown', None))
    if kind not in ('text', 'prefix'):
        return None
    prefix = kind == 'prefix'
    if prefix:
        text = text.rpartition('.')[0]
        if not text.strip('.'):
            return None
    module = text.lstrip('.')
    dots = len(text) - len(module)
    if not (is_path(module) if module else dots):
        return None
    if loader == '__import__':
        kind, level = arguments.get('level', ('number', 0))
        return (level, module, prefix) if kind == 'number' and not dots else None
    if not dots:
        return 0, module, prefix
    kind, package = arguments.get('package', ('unknown', None))
    if kind == 'name' and package in ('__package__', '__name__'):
        return dots, module, prefix
    if kind != 'text' or not is_path(package):
        return None
    parts = package.split('.')
    parts = parts[: len(parts) - dots + 1]
    return (0, '.'.join(parts + ([module] if module else [])), prefix) if parts else None


class Loaders(dict):
    """Which names stand for importlib and its loaders, as far as the file was read."""

    def loader(self, name):
        owner, _, attribute = name.rpartition('.')
        if attribute == '__import__':
            return attribute
        if not owner:
            return self.get(name) if self.get(name) != 'importlib' else None
        owner = owner.rpartition('.')[2]
        return attribute if attribute == 'import_module' and self.get(owner) == 'importlib' else None

    def bind(self, node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name == 'importlib':
                    self[alias.asname or alias.name] = 'importlib'
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names if node.module == 'importlib' and not node.level else []:
                if alias.name == '*':
                    self['import_module'] = 'import_module'
                elif alias.name in PARAMETERS:
                    self[alias.asname or alias.name] = alias.name
        elif len(node.targets) == 1 and isinstance(node.targets[0], ast.Name) and dotted(node.value):
            bound = self.get(dotted(node.value)) or self.loader(dotted(node.value))
            if bound:
                self[node.targets[0].id] = bound


class Lines:
    """Turns the places of the tree, in UTF-8 bytes, into those of the domain, in UTF-16 code units."""

    def __init__(self, source):
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        text = source.decode(encoding, 'replace').replace('\r\n', '\n').replace('\r', '\n')
        self.lines = [line.encode('utf-8', 'surrogatepass') for line in text.split('\n')]

    def units(self, line, column=None):
        text = self.lines[line - 1][:column].decode('utf-8', 'replace')
        return len(text.encode('utf-16-le', 'surrogatepass')) // 2 + 1

    def place(self, node):
        end = node.end_col_offset if node.end_lineno == node.lineno else None
        return {
            'line': node.lineno,
            'column': self.units(node.lineno, node.col_offset),
            'endColumn': self.units(node.lineno, end),
        }


def import_record(node, context, lines):
    level = getattr(node, 'level', 0) or 0
    labels = context.labels()
    if node.names[0].name == '*':
        labels.append('star')
    if level > 0:
        labels.append('relative')
    if getattr(node, 'is_lazy', 0):
        labels.append('lazy')
    names = [{'name': a.name, 'alias': a.asname} if a.asname else {'name': a.name} for a in node.names]
    form = 'import' if isinstance(node, ast.Import) else 'from'
    module = getattr(node, 'module', None) or ''
    return {**lines.place(node), 'form': form, 'level': level, 'module': module, 'names': names, 'labels': labels}


def call_record(found, context, place):
    level, module, prefix = found
    labels = context.labels() + (['relative'] if level else []) + ['dynamic'] + (['prefix'] if prefix else [])
    return {**place, 'form': 'call', 'level': level, 'module': module, 'names': [], 'labels': labels}


def read(source):
    events = Events()
    events.visit(ast.parse(source), Context())
    events.sort(key=lambda event: (event[0].lineno, event[0].col_offset))
    lines = Lines(source)
    loaders = Loaders(importlib='importlib')
    statements, unknown, tentative, in_string = [], [], [], False
    for node, context in events:
        if not isinstance(node, ast.Call):
            loaders.bind(node)
            if not isinstance(node, ast.Assign):
                statements.append(import_record(node, context, lines))
            continue
        name = dotted(node.func)
        loader = name and (loaders.loader(name) or ('import_module' if name == 'import_module' else None))
        if not loader:
            continue
        in_string = in_string or context.in_string
        place = {'line': node.lineno, 'column': 1, 'endColumn': 1} if context.in_string else lines.place(node)
        found = target(loader, node)
        record = call_record(found, context, place) if found else {'line': place['line'], 'column': place['column']}
        (statements if found else unknown).append(record)
        if not loaders.loader(name):
            tentative.append(id(record))
    if loaders.get('import_module') != 'import_module':
        statements = [each for each in statements if id(each) not in tentative]
        unknown = [each for each in unknown if id(each) not in tentative]
    return {'error': None, 'statements': statements, 'unknownCalls': unknown, 'inString': in_string}


def answer(request):
    if 'path' in request:
        with open(request['path'], 'rb') as file:
            source = file.read()
    else:
        source = base64.b64decode(request['source'])
    name = {'name': request.get('name', request.get('path'))}
    try:
        if 'splice' not in request:
            return {**name, **read(source)}
        source, spliced = splice(source, request['splice'], f'{request["seed"]} {name["name"]}')
        return {**name, **read(source), 'spliced': spliced, 'source': base64.b64encode(source).decode()}
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {**name, 'error': f'{type(error).__name__}: {error}'}


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))))


if __name__ == '__main__':
    main()
