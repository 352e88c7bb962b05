import type { Slot } from './layout.ts';
import type { Random } from './random.ts';
import { camel } from './words.ts';

/** The import statements of one file, by the place where they stand. */
export interface Imports {
  /** At the top, in the order of style guides. */
  readonly head: readonly string[];
  /** Below `if TYPE_CHECKING:`. */
  readonly typeOnly: readonly string[];
  /** In `try` … `except ImportError`, with the name that the fallback sets. */
  readonly guarded: readonly { readonly statement: string; readonly fallback: string }[];
  /** In a function. */
  readonly deferred: readonly string[];
  /** Names held as text: loaded by `importlib.import_module`, or in a dictionary. */
  readonly loaded: readonly string[];
  readonly registry: readonly string[];
}

/** What a file may import: those of its own lane that came before it, and those of other roots. */
export interface Reachable {
  readonly own: readonly Slot[];
  readonly other: readonly Slot[];
  /** Targets of the crossings: this file depends on each of them, whatever its lane. */
  readonly crossings: readonly Slot[];
}

const standard =
  'abc argparse asyncio base64 collections contextlib copy csv dataclasses datetime enum functools hashlib heapq inspect io itertools json logging math operator os pathlib queue random re shutil signal socket statistics string subprocess sys tempfile threading time traceback types typing uuid warnings weakref'.split(
    ' ',
  );
const standardNames: readonly string[] = [
  'from abc import ABC, abstractmethod',
  'from collections import defaultdict, deque',
  'from collections.abc import Callable, Iterable, Mapping',
  'from dataclasses import dataclass, field',
  'from datetime import datetime, timedelta, timezone',
  'from enum import Enum',
  'from pathlib import Path',
  'from typing import TYPE_CHECKING, Any, Optional',
];
const thirdParty: readonly string[] = [
  'import aiohttp',
  'import httpx',
  'import numpy as np',
  'import pandas as pd',
  'import pytest',
  'import requests',
  'import structlog',
  'import torch',
  'import yaml',
  'from fastapi import APIRouter, Depends, HTTPException',
  'from prometheus_client import Counter, Histogram',
  'from pydantic import BaseModel, Field',
  'from sqlalchemy import select',
];

/** About twelve statements for a module, three for a package's index file. */
export function pythonImports(random: Random, slot: Slot, reachable: Reachable): Imports {
  const { own, other, crossings } = reachable;
  const firstParty = () => absolute(random, near(random, other.length > 0 && random.chance(0.6) ? other : own, slot));
  const head = crossings.map((target) => absolute(random, target));
  if (slot.isIndex) {
    for (let left = random.whole(0, 4); left > 0 && own.length > 0; left--) head.push(relative(random, slot, own));
    return { head, typeOnly: [], guarded: [], deferred: [], loaded: [], registry: [] };
  }
  for (let left = random.whole(2, 5); left > 0; left--) head.push(`import ${random.pick(standard)}`);
  for (let left = random.whole(1, 3); left > 0; left--) head.push(random.pick(standardNames));
  for (let left = random.whole(1, 4); left > 0; left--) head.push(random.pick(thirdParty));
  if (own.length > 0) {
    for (let left = random.whole(1, 4); left > 0; left--) head.push(firstParty());
    for (let left = random.whole(0, 3); left > 0; left--) head.push(relative(random, slot, own));
  }
  const dotted = () => near(random, own, slot).dotted;
  const some = (probability: number, most: number, make: () => string): string[] =>
    own.length > 0 && random.chance(probability) ? Array.from({ length: random.whole(1, most) }, make) : [];
  return {
    head: [...new Set(head)],
    typeOnly: some(0.15, 2, firstParty),
    guarded: some(0.12, 2, dotted).map((target, at) => {
      const fallback = `optional_${at}`;
      return random.chance(0.5)
        ? { statement: `import ${target} as ${fallback}`, fallback }
        : { statement: `import ${random.pick(['orjson', 'uvloop', 'msgpack', 'cupy'])} as ${fallback}`, fallback };
    }),
    deferred: some(0.3, 2, firstParty),
    loaded: some(0.02, 2, dotted),
    registry: some(0.004, 6, dotted),
  };
}

/** Mostly a neighbour in the order of creation, which is a neighbour in the tree more often than not. */
function near(random: Random, slots: readonly Slot[], from: Slot): Slot {
  const target = random.chance(0.5) ? random.pick(slots.slice(-60)) : random.pick(slots);
  return target.dotted === from.dotted ? random.pick(slots) : target;
}

function absolute(random: Random, target: Slot): string {
  const cut = target.dotted.lastIndexOf('.');
  const form = random.next();
  if (form < 0.15 || cut < 0) return `import ${target.dotted}`;
  if (form < 0.25) return `import ${target.dotted} as ${target.defines}`;
  if (form < 0.4) return `from ${target.dotted.slice(0, cut)} import ${target.dotted.slice(cut + 1)}`;
  if (form < 0.5) {
    return `from ${target.dotted} import (\n    ${camel(target.defines)},\n    build_${target.defines},  # noqa: F401\n)`;
  }
  return `from ${target.dotted} import ${camel(target.defines)}`;
}

/** A sibling (`.x`), the package (`.`), or a module of the parent package's tree (`..x.y`). */
function relative(random: Random, slot: Slot, own: readonly Slot[]): string {
  const up = slot.folder.slice(0, slot.folder.lastIndexOf('/') + 1);
  const recent = own.slice(-400);
  const siblings = recent.filter((other) => other.folder === slot.folder && !other.isIndex);
  if (siblings.length > 0 && random.chance(0.7)) {
    const { defines } = random.pick(siblings);
    return random.chance(0.2) ? `from . import ${defines}` : `from .${defines} import ${camel(defines)}`;
  }
  const cousins = up === '' ? [] : recent.filter((other) => other.path.startsWith(up) && other.folder !== slot.folder);
  if (cousins.length === 0) return absolute(random, near(random, own, slot));
  const cousin = random.pick(cousins);
  const rest = cousin.dotted.slice(up.length);
  return rest === '' ? absolute(random, cousin) : `from ..${rest} import ${camel(cousin.defines)}`;
}
