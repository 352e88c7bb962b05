import { byteAt, DOT } from './bytes.ts';
import { capacity, grown, mostNewNames } from './store.ts';
import { doubt } from './text.ts';

/**
 * Every name that a record holds, once: its bytes behind those of the names before it, and a table of slots from hashes to
 * numbers. Names keep their numbers for good.
 */

/** The bytes of all names. */
export let spelling: usize = 0;
let spellingCapacity: usize = 0;
let spellingEnd: u32 = 0;
/** By number: where each name starts in `spelling`; the one behind the last is where the next will. */
export let nameStarts: usize = 0;
let nameStartCapacity: usize = 0;
let hashes: usize = 0;
let hashCapacity: usize = 0;
/** By number: the mark of its first segment. */
let loaderMarks: usize = 0;
let loaderMarkCapacity: usize = 0;
/** Open addressing: a name's number and 1, or 0. */
let slots: usize = 0;
let slotMask: u32 = 0;

export let nameCount: i32 = 0;
/** How many of the first names are modules that hold loaders. */
let loaderNames: i32 = 0;
/** A scan adds no name from this number on: the tables have no room for it. */
let nameLimit: i32 = 0;

/** No name of a source file comes near it, unless it was made to. */
const mostProbes: u32 = 128;

/** Room for the names of one more text of `size` bytes, and as many more names as one file may add. */
export function reserveNames(size: usize): void {
  reserveMore(mostNewNames, size);
  nameLimit = nameCount + mostNewNames;
}

function reserveMore(names: i32, bytes: usize): void {
  const needed = <usize>(nameCount + names + 1);
  spelling = grown(spelling, spellingCapacity, <usize>spellingEnd + bytes + 16);
  spellingCapacity = capacity;
  nameStarts = grown(nameStarts, nameStartCapacity, needed << 2);
  nameStartCapacity = capacity;
  hashes = grown(hashes, hashCapacity, needed << 2);
  hashCapacity = capacity;
  loaderMarks = grown(loaderMarks, loaderMarkCapacity, needed);
  loaderMarkCapacity = capacity;
  // Half of the slots stay empty, so that searches are short.
  if (needed * 2 > <usize>slotMask) spread(needed * 4);
}

/** Makes a table of slots anew, with at least `count` of them. */
function spread(count: usize): void {
  let size: u32 = 1 << 16;
  while (size < <u32>count) size <<= 1;
  slots = heap.alloc((<usize>size) << 2);
  slotMask = size - 1;
  for (let name = 0; name < nameCount; name++) {
    let slot = hashOf(name) & slotMask;
    for (let probes: u32 = 1; numberIn(slot) !== 0; probes++) slot = (slot + probes) & slotMask;
    store<i32>(slots + ((<usize>slot) << 2), name + 1);
  }
}

function numberIn(slot: u32): i32 {
  return load<i32>(slots + ((<usize>slot) << 2));
}

function hashOf(name: i32): u32 {
  return load<u32>(hashes + ((<usize>name) << 2));
}

function startOf(name: i32): u32 {
  return load<u32>(nameStarts + ((<usize>name) << 2));
}

/** Where a name with blanks in it may be spelt out before it is interned. */
export function draft(): usize {
  return spelling + spellingEnd;
}

/** The number of the name whose bytes stand at `from`, during a scan. -1 where the file has more than it may. */
export function intern(from: usize, length: u32): i32 {
  const hash = hashed(from, length);
  const slot = find(from, length, hash, mostProbes);
  const number = numberIn(slot);
  if (number > 0 && isSame(number - 1, from, length, hash)) return number - 1;
  if (number > 0 || nameCount >= nameLimit) {
    doubt();
    return -1;
  }
  return add(from, length, hash, slot);
}

/** The numbers that `internTexts` gave. */
export let texts: usize = 0;
let textCapacity: usize = 0;

/** Interns what stands between the separators in `length` bytes, at any time but during a scan. Gives how many it were. */
export function internTexts(from: usize, length: u32, separator: u8): u32 {
  let count: u32 = 1;
  for (let k: u32 = 0; k < length; k++) if (load<u8>(from + k) === separator) count++;
  reserveMore(<i32>count + mostNewNames, length);
  texts = grown(texts, textCapacity, (<usize>count) << 2);
  textCapacity = capacity;
  let start = from;
  for (let k: u32 = 0; k < count; k++) {
    let stop = start;
    while (stop < from + length && load<u8>(stop) !== separator) stop++;
    store<i32>(texts + ((<usize>k) << 2), internText(start, <u32>(stop - start)));
    start = stop + 1;
  }
  return count;
}

function internText(from: usize, length: u32): i32 {
  const hash = hashed(from, length);
  const slot = find(from, length, hash, slotMask);
  const number = numberIn(slot);
  return number > 0 ? number - 1 : add(from, length, hash, slot);
}

/** FNV-1a, its high bits folded into those that choose a slot. */
function hashed(from: usize, length: u32): u32 {
  let hash: u32 = 0x811c9dc5;
  for (let k: u32 = 0; k < length; k++) hash = (hash ^ byteAt(from + k)) * 0x01000193;
  return hash ^ (hash >> 15);
}

/** The slot of the name, or the empty one for it; after `most` others whichever it came to. */
function find(from: usize, length: u32, hash: u32, most: u32): u32 {
  let slot = hash & slotMask;
  // By steps that grow, so that names that share a slot do not crowd those around it.
  for (let probes: u32 = 1; probes <= most; probes++) {
    const number = numberIn(slot);
    if (number === 0 || isSame(number - 1, from, length, hash)) break;
    slot = (slot + probes) & slotMask;
  }
  return slot;
}

function isSame(name: i32, from: usize, length: u32, hash: u32): bool {
  if (hashOf(name) !== hash) return false;
  const start = startOf(name);
  return startOf(name + 1) - start === length && memory.compare(spelling + start, from, length) === 0;
}

function add(from: usize, length: u32, hash: u32, slot: u32): i32 {
  const name = nameCount++;
  memory.copy(spelling + spellingEnd, from, length);
  store<u32>(nameStarts + ((<usize>name) << 2), spellingEnd);
  spellingEnd += length;
  store<u32>(nameStarts + ((<usize>nameCount) << 2), spellingEnd);
  store<u32>(hashes + ((<usize>name) << 2), hash);
  store<i32>(slots + ((<usize>slot) << 2), name + 1);
  store<u8>(loaderMarks + name, <u8>markOf(name, length));
  return name;
}

/** What was interned so far, and not yet marked, are modules that hold loaders. */
export function markLoaderNames(mark: i32): void {
  for (; loaderNames < nameCount; loaderNames++) store<u8>(loaderMarks + loaderNames, <u8>mark);
}

function markOf(name: i32, length: u32): i32 {
  const start = spelling + startOf(name);
  let top: u32 = 0;
  while (top < length && byteAt(start + top) !== DOT) top++;
  const hash = hashed(start, top);
  for (let loader = 0; loader < loaderNames; loader++) {
    if (isSame(loader, start, top, hash)) return loaderMark(loader);
  }
  return 0;
}

/** The mark of the module that holds loaders, and that a module is or is below; 0 where it is none. */
export function loaderMark(name: i32): i32 {
  return <i32>load<u8>(loaderMarks + name);
}
