"""What CPython's own parser says of imports, for the differential test.

Reads JSON lines from standard input, `{"path": …}` or `{"name": …, "source": base64}`, and prints one JSON line for each:
`{"name", "error", "statements", "unknownCalls", "inString"}`, in the shapes of src/domain/graph.ts. `inString`: a call
stands in an f-string, whose places CPython 3.11 does not tell exactly. With `"splice"` and `"seed"` in a request, imports are
first put into the source, as splice.py says; the answer then holds `"spliced"`, their number, and `"source"`. With
`"texts": true` it holds `"texts"`, read by texts.py; CPython 3.11 does not tell exactly where those in f-strings stand.

Dynamic calls are read as the scanner promises to read them, but from the tree: by what folding.py knows of their arguments.
"""
import ast
import base64
import io
import json
import re
import sys
import textwrap
import tokenize
import warnings
from dataclasses import dataclass, replace

from folding import MARK, Constants, Display, Name, Table, expand, is_number, is_text, known_path
from splice import splice
from texts import Texts

warnings.simplefilter('ignore')
sys.setrecursionlimit(20_000)

IMPORT_ERRORS = {'ImportError', 'ModuleNotFoundError'}
EVERY_ERROR = IMPORT_ERRORS | {'Exception', 'BaseException'}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
TRIES = (ast.Try, getattr(ast, 'TryStar', ast.Try))
STRINGS = (ast.JoinedStr, getattr(ast, 'TemplateStr', ast.JoinedStr))
EXACT_IN_STRINGS = sys.version_info >= (3, 12)


@dataclass(frozen=True)
class Loader:
    takes: str
    parameters: tuple
    target: str
    also: str = ''


def loader(takes, *parameters):
    return Loader(takes, parameters, parameters[-1 if takes == 'path' else 0])


LOADERS = {
    'importlib.import_module': loader('module', 'name', 'package'),
    'importlib.util.find_spec': loader('module', 'name', 'package'),
    'importlib.find_loader': loader('module', 'name'),
    'pkgutil.find_loader': loader('module', 'fullname'),
    'pkgutil.get_loader': loader('module', 'module_or_name'),
    'runpy.run_module': loader('module', 'mod_name'),
    'pytest.importorskip': loader('module', 'modname'),
    '__import__': loader('builtin', 'name', 'globals', 'locals', 'fromlist', 'level'),
    'pkgutil.resolve_name': loader('object', 'name'),
    'pkgutil.get_data': loader('package', 'package'),
    'importlib.resources.files': loader('package', 'anchor'),
    'runpy.run_path': loader('path', 'path_name'),
    'importlib.util.spec_from_file_location': loader('path', 'name', 'location'),
    'importlib.machinery.SourceFileLoader': loader('path', 'fullname', 'path'),
    'imp.load_source': loader('path', 'name', 'pathname'),
    'exec': loader('code', 'source'),
    'eval': loader('code', 'source'),
    'pydoc.locate': loader('object', 'path'),
    **{f'timeit.{name}': Loader('code', ('stmt', 'setup'), 'stmt', 'setup') for name in ('timeit', 'repeat', 'Timer')},
}
for name in 'path contents is_resource open_text open_binary read_text read_binary'.split():
    LOADERS[f'importlib.resources.{name}'] = loader('package', 'package')
MODULES = {name.rpartition('.')[0] for name in LOADERS if '.' in name} | {'builtins'}
GAP = '__lane_guard_gap__'


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
    """The last part of a dotted name."""
    return (dotted(node) or '').rpartition('.')[2]


def type_checking(node):
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return -type_checking(node.operand)
    return 1 if last(node) == 'TYPE_CHECKING' else 0


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
            if isinstance(node, (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Call)):
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


def is_path(text):
    return all(part.isidentifier() for part in text.split('.'))


def arguments_of(loader, positional, keywords):
    """The expressions of a call by parameter."""
    arguments = dict(zip(loader.parameters, positional))
    return arguments | {keyword.arg: keyword.value for keyword in keywords if keyword.arg}


def targets(loader, arguments, constants, passed):
    """What a dynamic import asks for, each as (level, module, prefix), and whether it may be something unknown."""
    if passed and not arguments:
        return [], False
    if loader.takes == 'code':
        codes = [arguments[name] for name in (loader.target, loader.also) if name in arguments]
        return unique(each for code in codes for each in code_targets(code, constants)), False
    at = arguments.get(loader.target) or (arguments.get('args') if passed else None)
    value = at and constants.fold(at)
    if passed and isinstance(value, (Display, Table)):
        items = value['keys'] if isinstance(value, Table) else value
        found = [target for item in items[:100] for target in asked(loader, item, arguments, constants)]
        found += [None] if len(items) > 100 else []
    else:
        found = asked(loader, value, arguments, constants)
    return unique(target for each in found for target in each or []), None in found


def unique(found):
    return list(dict.fromkeys(found))


def asked(loader, value, arguments, constants):
    """For each text that the value may be: its targets, or None where they are not known."""
    if not is_text(value):
        if loader.takes == 'package':
            return [[]]
        package = package_text(loader, arguments, constants)
        return [[(0, package, True)] if package and loader.takes != 'path' else None]
    return [asked_text(loader, text, arguments, constants) for text in expand(value)]


def asked_text(loader, text, arguments, constants):
    if loader.takes == 'path':
        return path_targets(text)
    found = module_target(loader, re.sub('(?s):.*', '', text) if loader.takes == 'object' else text, arguments, constants)
    return found and [found]


def package_text(loader, arguments, constants):
    value = constants.fold(arguments['package']) if loader.takes == 'module' and 'package' in arguments else None
    return value if is_text(value) and is_path(value) else None


def module_target(loader, text, arguments, constants):
    mark = MARK.search(text)
    if mark:
        start = text[: mark.start()]
        text = start.rpartition('.')[0]
        if not text.strip('.'):
            package = package_text(loader, arguments, constants) if start == '.' else None
            return package and (0, package, True)
    module = text.lstrip('.')
    dots = len(text) - len(module)
    prefix = bool(mark)
    if not (is_path(module) if module else dots):
        return None
    if loader.takes == 'builtin':
        level = constants.fold(arguments['level']) if 'level' in arguments else 0
        return (level, module, prefix) if is_number(level) and not dots else None
    if not dots:
        return 0, module, prefix
    package = constants.fold(arguments['package']) if 'package' in arguments else None
    if isinstance(package, Name) and package in ('__package__', '__name__'):
        return dots, module, prefix
    if not is_text(package) or not is_path(package):
        return None
    parts = package.split('.')
    parts = parts[: len(parts) - dots + 1]
    return (0, '.'.join(parts + ([module] if module else [])), prefix) if parts else None


def path_targets(value):
    if is_text(value) and value.startswith('/'):
        return []
    path = known_path(value)
    if path is None or path[0] == 'unknown':
        return None
    base, segments, prefix = path
    up = segments.count('..')
    names = segments[up:]
    if names and not prefix:
        names[-1] = names[-1].removesuffix('.py')
    if not names or not all(map(str.isidentifier, names)) or (base == 'working' and up):
        return None
    return [(up + 1 if base == 'file' else 0, '.'.join(names), prefix)]


def code_targets(node, constants):
    """What a text of code imports."""
    value = constants.fold(node)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        value = node.value
    texts = expand(value) if is_text(value) else []
    return [target for text in texts if 'import' in text for target in source_targets(text)]


def source_targets(value):
    found = []
    for each in code_statements(re.sub(f'{MARK.pattern}+', GAP, value)):
        names = [alias['name'] for alias in each['names']]
        prefix = 'prefix' in each['labels']
        if each['form'] == 'import':
            found += [(0, name, prefix) for name in names]
        elif each['form'] == 'from' and '.' not in each['module'] and names != ['*']:
            found += [(each['level'], f"{each['module']}.{name}".lstrip('.'), prefix) for name in names]
        else:
            found.append((each['level'], each['module'], prefix))
    whole = [(level, *module.partition(GAP)[:2], prefix) for level, module, prefix in found]
    cut = [(level, start.rpartition('.')[0] if gap else start, prefix or bool(gap)) for level, start, gap, prefix in whole]
    return [each for each in cut if each[1] or (each[0] and not each[2])]


def code_statements(code):
    """Code is held indented, and in tests broken on purpose: then its lines count each for itself."""
    try:
        return read(textwrap.dedent(code).encode())['statements']
    except (SyntaxError, ValueError):
        lines = code.splitlines()
    if len(lines) == 1:
        lines = code.split(';')
    return [each for line in lines if len(lines) > 1 for each in code_statements(line.strip())]


def passed_loaders(call, loaders):
    """Loaders among the arguments of a call, with those behind them as their own."""
    keywords = call.keywords
    for k, each in enumerate(call.args):
        loader = loaders.loader(dotted(each))
        if loader and loader.takes != 'package':
            yield each, loader, arguments_of(loader, call.args[k + 1 :], keywords), True
    for k, each in enumerate(keywords):
        loader = loaders.loader(dotted(each.value)) if each.arg else None
        if loader and loader.takes != 'package':
            yield each.value, loader, arguments_of(loader, [], keywords[k + 1 :]), True


class Loaders(dict):
    """What the names of a file stand for, as far as it was read."""

    def __init__(self):
        super().__init__({name: name for name in MODULES if '.' not in name})

    def set(self, name, meaning):
        if meaning.endswith('.__import__') or meaning in MODULES or meaning in LOADERS or meaning == '__import__':
            self[name] = meaning

    def meaning(self, name):
        if name in self:
            return self[name].removeprefix('builtins.')
        parts = name.split('.')[-4:]
        if parts[-1] == '__import__':
            return '__import__'
        if len(parts) == 1:
            return name if name in LOADERS else None
        for start in range(len(parts) - 1):
            for end in range(len(parts) - 1, start, -1):
                owner = self.get('.'.join(parts[start:end]))
                whole = f"{owner}.{'.'.join(parts[end:])}".removeprefix('builtins.')
                if owner in MODULES and (whole in LOADERS or whole in MODULES):
                    return whole
        return None

    def callee(self, node):
        """The dotted name of what is called or assigned, also through `getattr`."""
        if not isinstance(node, ast.Call) or dotted(node.func) != 'getattr' or len(node.args) != 2:
            return dotted(node)
        owner, attribute = node.args
        is_literal = isinstance(attribute, ast.Constant) and isinstance(attribute.value, str)
        return f'{dotted(owner)}.{attribute.value}' if is_literal and dotted(owner) else None

    def loader(self, name):
        meaning = name and self.meaning(name)
        return LOADERS.get('__import__' if meaning and meaning.endswith('__import__') else meaning)

    def bind(self, node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.split('.')[0]
                self.set(alias.asname or top, alias.name if alias.asname else top)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name == 'import_module':
                    self[alias.asname or alias.name] = 'importlib.import_module'
                if not node.module or node.level:
                    continue
                if alias.name == '*' and node.module == 'importlib':
                    self['import_module'] = 'importlib.import_module'
                elif node.module.split('.')[0] in MODULES:
                    self.set(alias.asname or alias.name, f'{node.module}.{alias.name}')
        elif node.value:
            names = node.targets if isinstance(node, ast.Assign) else [node.target]
            value = self.callee(node.value)
            meaning = value and self.meaning(value)
            if len(names) == 1 and dotted(names[0]) and meaning:
                self.set(dotted(names[0]), meaning)


class Lines:
    """Turns the places of the tree, in UTF-8 bytes, into those of the domain, in UTF-16 code units."""

    def __init__(self, source):
        # It only knows lines that end in a line feed.
        start = source.replace(b'\r\n', b'\n').replace(b'\r', b'\n')
        encoding, _ = tokenize.detect_encoding(io.BytesIO(start).readline)
        text = source.decode(encoding, 'replace').replace('\r\n', '\n').replace('\r', '\n')
        self.lines = [line.encode('utf-8', 'surrogatepass') for line in text.split('\n')]

    def units(self, line, column=None):
        text = self.lines[line - 1][:column].decode('utf-8', 'replace')
        return len(text.encode('utf-16-le', 'surrogatepass')) // 2 + 1

    def place(self, node, end_line=None, end_column=None):
        end_line, end_column = end_line or node.end_lineno, end_column or node.end_col_offset
        end = end_column if end_line == node.lineno else None
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
    tree = ast.parse(source)
    events = Events()
    events.visit(tree, Context())
    events.sort(key=lambda event: (event[0].lineno, event[0].col_offset))
    lines = Lines(source)
    loaders = Loaders()
    constants = Constants(tree)
    found, in_string = [], False
    for node, context in events:
        if not isinstance(node, ast.Call):
            loaders.bind(node)
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                found.append((None, import_record(node, context, lines)))
            continue
        name = loaders.callee(node.func)
        loader = loaders.loader(name)
        tentative = loader is None and name == 'import_module'
        loader = LOADERS['importlib.import_module'] if tentative else loader
        calls = [(node, loader, arguments_of(loader, node.args, node.keywords), False)] if loader else []
        calls += passed_loaders(node, loaders)
        for call, loader, arguments, passed in calls:
            exact = EXACT_IN_STRINGS or not context.in_string
            in_string = in_string or not exact
            place = lines.place(call, node.end_lineno, node.end_col_offset) if exact else {'line': call.lineno, 'column': 1, 'endColumn': 1}
            asked_for, unknown = targets(loader, arguments, constants, passed)
            if unknown:
                found.append((tentative and not passed, {'line': place['line'], 'column': place['column']}))
            found += [(tentative and not passed, call_record(each, context, place)) for each in asked_for]
    known = loaders.get('import_module') == 'importlib.import_module'
    records = [record for tentative, record in found if known or not tentative]
    statements = [each for each in records if 'form' in each]
    unknown = [each for each in records if 'form' not in each]
    return {'error': None, 'statements': statements, 'unknownCalls': unknown, 'inString': in_string}


def read_texts(source):
    tree = ast.parse(source)
    lines = Lines(source)
    found = Texts(tree, lines.lines, Constants(tree)).found()
    records = [{**lines.place(node), 'text': text, 'prefix': prefix, 'use': use} for node, (text, prefix), use in found]
    return sorted(records, key=lambda each: (each['line'], each['column'], each['use']))


def answer(request):
    if 'path' in request:
        with open(request['path'], 'rb') as file:
            source = file.read()
    else:
        source = base64.b64decode(request['source'])
    name = {'name': request.get('name', request.get('path'))}
    try:
        if 'splice' not in request:
            texts = {'texts': read_texts(source)} if request.get('texts') else {}
            return {**name, **read(source), **texts}
        source, spliced = splice(source, request['splice'], f'{request["seed"]} {name["name"]}')
        return {**name, **read(source), 'spliced': spliced, 'source': base64.b64encode(source).decode()}
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {**name, 'error': f'{type(error).__name__}: {error}'}


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))))


if __name__ == '__main__':
    main()
