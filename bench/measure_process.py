"""Runs one command and prints what it took: `measure_process.py <seconds> <stdout> <stderr> <command>...`

One line of JSON: `ms` from spawn to exit, `cpu` milliseconds of the command and the children that it waited for, `peak`
bytes of the largest process among them (null: not measured), `exit` (negative: a signal; null: ended at the limit).
"""

import json
import os
import signal
import sys
import time

limit, out, err, *command = sys.argv[1:]
write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
files = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, out, write, 0o600),
    (os.POSIX_SPAWN_OPEN, 2, err, write, 0o600),
]
start = time.perf_counter()
# A group of its own, so that the limit ends the children too.
child = os.posix_spawnp(command[0], command, os.environ, file_actions=files, setpgroup=0)
expired = False


def expire(*_):
    global expired
    expired = True
    os.killpg(child, signal.SIGKILL)


signal.signal(signal.SIGALRM, expire)
for ended in (signal.SIGTERM, signal.SIGINT):
    signal.signal(ended, lambda *_: (os.killpg(child, signal.SIGKILL), sys.exit(1)))
signal.alarm(int(limit))
_, status, usage = os.wait4(child, 0)
ms = (time.perf_counter() - start) * 1000
signal.alarm(0)
# Kilobytes on Linux, bytes on macOS.
peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
cpu = (usage.ru_utime + usage.ru_stime) * 1000
print(json.dumps({"ms": ms, "cpu": cpu, "peak": peak, "exit": None if expired else os.waitstatus_to_exitcode(status)}))
