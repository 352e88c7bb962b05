"""What CPython's parser says a module binds at its top level, for the differential test of bindings.

Reads JSON lines `{"path": …}` or `{"source": …}` from standard input and prints for each the sorted names, or null where
the text does not parse. With `vars` in the request also the names that the module has once it was imported by that name.
"""
import ast
import importlib
import json
import sys
import warnings

warnings.simplefilter('ignore')
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Names(set):
    def visit(self, node, top, comprehension=False):
        if isinstance(node, ast.Global):
            self.update(node.names)
        elif isinstance(node, (ast.Import, ast.ImportFrom)) and top:
            self.update((a.asname or (a.name if isinstance(node, ast.ImportFrom) else a.name.partition('.')[0])) for a in node.names)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and top:
            self.add(node.name)
        elif isinstance(node, ast.ExceptHandler) and top and node.name:
            self.add(node.name)
        elif isinstance(node, (ast.MatchAs, ast.MatchStar)) and top and node.name:
            self.add(node.name)
        elif isinstance(node, ast.MatchMapping) and top and node.rest:
            self.add(node.rest)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and top and not comprehension:
            self.add(node.id)
        if isinstance(node, ast.NamedExpr) and top:
            self.add(node.target.id)
        for field, value in ast.iter_fields(node):
            if isinstance(node, ast.AnnAssign) and field == 'target' and node.value is None:
                continue
            below = top and not (isinstance(node, SCOPES) and field == 'body')
            inner = comprehension or isinstance(node, COMPREHENSIONS)
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, ast.AST):
                    self.visit(each, below, inner)


def literal_all(tree):
    for node in tree.body:
        if isinstance(node, ast.Assign) and [getattr(t, 'id', None) for t in node.targets] == ['__all__']:
            try:
                return list(ast.literal_eval(node.value))
            except ValueError:
                return None
    return None


def answer(request):
    if 'path' in request:
        with open(request['path'], 'rb') as file:
            source = file.read()
    else:
        source = request['source']
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return {'names': None}
    names = Names()
    names.visit(tree, True)
    names.discard('*')
    present = None
    if 'vars' in request:
        try:
            present = sorted(vars(importlib.import_module(request['vars'])))
        except BaseException:
            pass
    return {'names': sorted(names), 'all': literal_all(tree), 'vars': present}


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))))


if __name__ == '__main__':
    main()
