/**
 * Top-level names of the standard library, Python 3.8 to 3.14 together (`sys.stdlib_module_names`), private ones aside.
 * A name of these that the tree does not hold is never a slip for a module of a lane.
 */
export const standardLibrary: ReadonlySet<string> = new Set(
  `__future__ __main__ _collections_abc _thread abc aifc annotationlib antigravity argparse array ast
   asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile
   calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression
   concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
   datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip enum
   errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc
   genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib
   imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale
   logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
   multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
   ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
   posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
   random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
   shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
   sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
   tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
   unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
   xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);

/**
 * Top-level modules for which CPython never asks the path, so that a file of that name at an import root is not theirs:
 * builtin (`sys.builtin_module_names`), frozen, or loaded at every start. What 3.11 to 3.14 on Linux have in common.
 */
export const foundBeforePath: ReadonlySet<string> = new Set(
  `_abc _ast _codecs _collections _collections_abc _frozen_importlib _frozen_importlib_external _functools _imp _io _locale
   _operator _signal _sitebuiltins _sre _stat _string _symtable _thread _tokenize _tracemalloc _warnings _weakref abc atexit
   builtins codecs encodings errno faulthandler gc genericpath io itertools marshal ntpath os posix posixpath pwd runpy site
   stat sys time zipimport`.split(/\s+/),
);
