import { describe, expect, it } from 'vitest';
import { scanPython } from '../../../src/imports/python/scan.ts';

const shimOf = (source: string) => scanPython(Buffer.from(source)).shim;

describe('a shim', () => {
  it.each([
    'from cand.x import *\n',
    'from .x import y\nfrom . import z\nfrom cand.x import *\n',
    '"""Doc."""\n# c\nfrom __future__ import annotations\nimport warnings\nfrom cand.x import *  # noqa\nfrom cand.x import __all__\nwarnings.warn("moved", DeprecationWarning, stacklevel=2)\n',
    'import warnings as _w\n_w.warn(f"{__name__} moved" + str(1), DeprecationWarning)\nfrom cand.x import *\n',
    'from warnings import warn\nwarn("x")\nfrom cand import a, b\n__all__ = ["a", "b"]\n',
    'try:\n    from cand.x import *\nexcept ImportError as e:\n    raise ImportError("gone") from e\n',
    'try:\n    from lukhas.y import *\nexcept ImportError:\n    from cand.x import *\n',
    'try:\n    from cand.x import *\nexcept (ImportError, AttributeError):\n    import warnings\n    warnings.warn("x")\n',
    'try:\n    from cand.x import *\nexcept ValueError:\n    pass\n',
    'from cand.x import *\n__all__ = [n for n in dir() if not n.startswith("_")]\n',
    'from cand.x import *\n__all__: list[str] = sorted(dir())\n__all__ += ["x"]\n',
    'from cand.x import *\n__all__.append("y")\n__all__.extend(["z"])\n',
    'import sys\nimport cand.x as _x\nsys.modules[__name__] = _x\n',
    'import sys, importlib\nsys.modules[__name__] = importlib.import_module("cand.x")\n',
    'import sys as _sys\nfrom cand import x\n_sys.modules[__name__] = x\n',
    'from ..cand import x\n',
    'from contextlib import suppress\nwith suppress(ValueError):\n    from cand.x import *\n',
    'r"doc"\nfrom cand import x\n...\npass\n"more" "text"\n',
    'lazy from cand.x import y\n',
    'from cand.x import *; # c\n',
    'f"\\N{BULLET} moved"\nfrom cand.x import *\n',
    'import warnings\nwarnings.warn(\n    "moved",\n    DeprecationWarning,\n)\nfrom cand.x import y\n',
  ])('speaks: %j', (source) => {
    expect(shimOf(source)).toEqual({ silent: false });
  });

  it.each([
    'try:\n    from cand.x import *\nexcept ImportError:\n    pass\n',
    'try:\n    from lukhas.y import *\nexcept ImportError:\n    try:\n        from cand.x import *\n    except ImportError:\n        pass\n',
    'try: from cand.x import *\nexcept ImportError: pass\n',
    'try:\n    from cand.x import *\nexcept ImportError:\n    __all__ = []\n',
    'try:\n    from cand.x import *\nexcept Exception:\n    ...\nelse:\n    pass\nfinally:\n    pass\n',
    'from contextlib import suppress\nwith suppress(ImportError):\n    from cand.x import *\n',
  ])('is silent: %j', (source) => {
    expect(shimOf(source)).toEqual({ silent: true });
  });
});

describe('no shim', () => {
  it.each([
    '',
    '"""Doc."""\n',
    'import warnings, sys\nfrom typing import Any\n',
    'import cand.x\n',
    'import cand.x as x, cand.y\nimport os, sys, json\n',
    'from cand.x import *\nimport cand.y\n',
    'from .x import y\n',
    'from . import x\n',
    'from cand.x import *\ndef f(): pass\n',
    'from cand.x import *\nx = 1\n',
    'from cand.x import *\nclass A(B): pass\n',
    'from cand.x import *\nsetup()\n',
    'from cand.x import *\n__all__ = []; setup()\n',
    'from cand.x import *\n__all__ = []; x = 1\n',
    'import logging\ntry:\n    from cand.x import *\nexcept ImportError:\n    logger.warning("x")\n',
    'from cand.x import *\n__all__ = make()\n',
    'from cand.x import *\nif x:\n    from cand.y import *\n',
    'from cand.x import *\nwarnings.warn("x") or setup()\n',
    'from cand.x import *\nimport sys\nsys.modules[__name__].__class__ = X\n',
    'from cand.x import *\nimport sys\nsys.modules["y"] = X\n',
    'from cand.x import *\nimport sys\nsys.modules[__name__] = make()\n',
    'from cand.x import *\nx[__name__] = y\n',
    'with open(x):\n    from cand.x import *\n',
    'from cand.x import *\n"a".join(b)\n',
    'from cand.x import *\nraise ImportError\n',
    'from cand.x import *\n@x\ndef f(): pass\n',
    'from cand.x import *\nglobals().update(x)\n',
    'from cand.x import *\nx = (\n',
    'from cand.x import *\nx: int\n',
    'from cand.x import *\n(lambda: 0)()\n',
  ])('%j', (source) => {
    expect(shimOf(source)).toBeUndefined();
  });
});
