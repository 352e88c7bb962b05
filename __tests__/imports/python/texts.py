"""The texts of a file that may name a module or lead an import path elsewhere, read from CPython's tree: for oracle.py, which
compares them with those that the scanner reads from bytes.
"""
import ast
import re

from folding import EITHER, MARK, expand, identifiers, is_text, known_path

SETTERS = {
    **{f'{path}.{method}': method == 'insert' for path in ('sys.path', '__path__') for method in ('insert', 'append', 'extend')},
    'site.addsitedir': 0,
    'pkgutil.extend_path': 0,
    'runpy.run_path': 0,
    'imp.load_source': 1,
    'importlib.util.spec_from_file_location': 1,
    'importlib.machinery.SourceFileLoader': 1,
    'importlib.machinery.PathFinder.find_spec': 1,
    'importlib.machinery.FileFinder': 0,
    'pkgutil.iter_modules': 0,
    'pkgutil.walk_packages': 0,
}
HARMLESS = {'startswith', 'endswith', 'removeprefix', 'removesuffix', 'getLogger', 'getChild', 'get_logger'}
COMMAND = re.compile(r'(?:[^ ]*/)?python[\w.]* (?:-\w+ )*-m ([\w.]+)(?: .*)?', re.S)
SCRIPT = re.compile(r'(?:[^ ]*/)?python[\w.]* (?:-\w+ )*([^ ]+\.py)(?: .*)?', re.S)
INTERPRETER = re.compile(r'(?:[^ ]*/)?python[\d.]*')
RUNNERS = {f'{owner}{name}' for owner in ('', 'builtins.') for name in ('exec', 'eval', 'compile')}
MODULES = {'sys', 'site', 'pkgutil', 'runpy', 'imp', 'importlib'}
KEYWORDS = {'location', 'path', 'path_name', 'pathname', 'sitedir'}
LISTS = (ast.List, ast.Tuple)


def dotted(text, least):
    parts = text.split('.')
    return len(parts) >= least and all(map(str.isidentifier, parts))


def name_in(text):
    """(text, prefix) of the name that a text is, or begins with; None where there is none."""
    mark = MARK.search(text)
    if not mark:
        module, colon, attribute = text.partition(':')
        if dotted(module, 2) and (not colon or dotted(attribute, 1)):
            return text, False
        if text.endswith('.'):
            return (text[:-1], True) if dotted(text[:-1], 1) else None
        run = COMMAND.fullmatch(text)
        if not run or not dotted(run[1], 1):
            return None
        return run[1] if '.' in run[1] else f'{run[1]}.__main__', False
    start = text[: mark.start()]
    module = re.sub('[.:][^.:]*$', '', start) if re.search('[.:]', start) else ''
    if ':' in start:
        return (module, False) if dotted(module, 2) else None
    return (module, True) if dotted(module, 1) else None


class Texts:
    def __init__(self, tree, source_lines, constants):
        self.lines = source_lines
        self.constants = constants
        self.names = {}
        self.told = {}
        self.paths = []
        self.run = []
        self.runs_code = False
        self.visit(tree)

    def found(self):
        for node, value in self.told.values():
            for name in dict.fromkeys(map(name_in, expand(value))):
                if name:
                    yield node, name, 'name'
            yield from self.sources(node, value)
        for node in self.run:
            yield node, (f'{self.constants.fold(node)}.__main__', False), 'name'
        for node in self.paths:
            value = self.constants.fold(node)
            for path in map(known_path, expand(value) if is_text(value) else []):
                if path:
                    yield node, ('/'.join(path[1]), path[2]), 'path'

    def sources(self, node, value):
        given = {id(each) for each in self.paths}
        for each in expand(value):
            if name_in(each) or '.py' not in each:
                continue
            script = None if MARK.search(each) else SCRIPT.fullmatch(each)
            written = script[1] if script else each
            path = known_path(written) if written.endswith('.py') else None
            if path and not path[2] and len(path[1]) > 1 and (script or self.runs_code and id(node) not in given):
                yield node, ('/'.join(path[1]), False), 'path'

    def visit(self, node):
        if isinstance(node, ast.Expr) and self.is_string(node.value):
            return
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.bind(node)
        elif isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and node.value:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            target = target.value if isinstance(target, ast.Subscript) else target
            if self.meaning(identifiers(target)) in ('sys.path', '__path__'):
                self.paths += self.items(node.value)
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and self.meaning(identifiers(node.value)) == 'sys.path':
                self.names[identifiers(target)] = 'sys.path'
        for child in ast.iter_child_nodes(node):
            self.visit(child)
        self.tell(node)

    def is_string(self, node):
        line = self.lines[node.lineno - 1]
        return is_text(self.constants.fold(node)) and re.match(rb'[a-zA-Z]{0,2}["\']', line[node.col_offset :])

    def tell(self, node):
        value = self.constants.fold(node) if isinstance(node, ast.expr) else None
        if isinstance(node, ast.FormattedValue):
            self.take_back(node.value)
        elif isinstance(node, ast.JoinedStr):
            # The literals between fields, and what a specification is made of, are no expressions of their own.
            for each in node.values:
                self.take_back(each)
                self.take_back(getattr(each, 'format_spec', None))
        elif isinstance(node, ast.BinOp) and is_text(value):
            self.take_back(node.left)
            self.take_back(node.right)
        elif isinstance(node, ast.Call):
            self.call(node)
            owner = self.constants.fold(node.func.value) if isinstance(node.func, ast.Attribute) else None
            if is_text(value) and (is_text(owner) or EITHER not in value):
                self.take_back(getattr(node.func, 'value', None))
                for each in [*node.args, *(keyword.value for keyword in node.keywords)]:
                    self.take_back(each)
        elif isinstance(node, ast.Subscript) and is_text(value):
            if not isinstance(node.value, ast.Attribute) or node.value.attr != 'parents':
                return
            self.take_back(node.value.value)
        elif isinstance(node, ast.Attribute) and is_text(value):
            self.take_back(node.value)
        elif not isinstance(node, ast.Constant):
            return
        if is_text(value):
            self.told[id(node)] = node, value

    def take_back(self, node):
        self.told.pop(id(node), None)
        if isinstance(node, LISTS):
            for each in node.elts:
                self.take_back(each)

    def call(self, node):
        name = identifiers(node.func)
        last = name.rpartition('.')[2]
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        self.runs_code |= name in RUNNERS
        if last in HARMLESS or re.fullmatch(r'(re|sys\.modules)\.\w+', name):
            for each in values:
                self.take_back(each)
        for each in values:
            if isinstance(each, LISTS):
                texts = [self.constants.fold(item) for item in each.elts]
                after = texts.index('-m') + 1 if '-m' in texts else len(texts)
                if '-m' not in texts:
                    self.script(each.elts, texts)
                if after < len(texts) and is_text(texts[after]) and dotted(texts[after], 1) and '.' not in texts[after]:
                    self.run.append(each.elts[after])
        first = 0 if last == 'syspath_prepend' else SETTERS.get(self.meaning(name))
        if first is None or not name:
            return
        named = [keyword.value for keyword in node.keywords if keyword.arg in KEYWORDS]
        positional = [each for each in node.args[first : first + 1] if not isinstance(each, ast.Starred)]
        for each in (named or positional)[:1]:
            self.paths += self.items(each)

    def script(self, items, texts):
        starts = [
            identifiers(item) == 'sys.executable' if not is_text(text) else bool(INTERPRETER.fullmatch(text))
            for item, text in zip(items, texts)
        ]
        behind = zip(items[starts.index(True) + 1 :], texts[starts.index(True) + 1 :]) if True in starts else []
        for item, text in behind:
            if not (is_text(text) and text.startswith('-')):
                if is_text(text) and text.endswith('.py'):
                    self.paths.append(item)
                return

    def items(self, node):
        if isinstance(node, LISTS):
            return [each for each in node.elts if not isinstance(each, ast.Starred)]
        if isinstance(node, ast.BinOp) and isinstance(self.constants.fold(node), list):
            return [each for side in (node.left, node.right) if isinstance(self.constants.fold(side), list) for each in self.items(side)]
        return [node]

    def bind(self, node):
        for alias in node.names:
            source = node.module if isinstance(node, ast.ImportFrom) else alias.name
            if getattr(node, 'level', 0) or source.split('.')[0] not in MODULES:
                continue
            if isinstance(node, ast.ImportFrom):
                self.names[alias.asname or alias.name] = f'{source}.{alias.name}'
            elif alias.asname:
                self.names[alias.asname] = alias.name

    def meaning(self, name):
        if name in self.names:
            return self.names[name]
        owner, dot, rest = name.partition('.')
        return f'{self.names[owner]}.{rest}' if dot and owner in self.names else name
