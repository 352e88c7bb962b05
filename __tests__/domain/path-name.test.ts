import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, encodePath } from '../../src/domain/path-name.ts';

describe('decodePath', () => {
  it.each([
    [Buffer.from('core/café 🦊.py'), 'core/café 🦊.py'],
    [Buffer.from('\ufeffbom.py'), '\ufeffbom.py'],
    [Buffer.from([0x61, 0xe9, 0x62]), 'a\\xE9b'],
    [Buffer.from('a\\b'), 'a\\b'],
    [Buffer.from('a\\xE9'), 'a\\x5CxE9'],
    [Buffer.from([0x5c, 0x78, 0x45, 0x39, 0xff]), '\\x5CxE9\\xFF'],
    [Buffer.from([0xf0, 0x9f, 0xa6]), '\\xF0\\x9F\\xA6'],
    [Buffer.from([0xed, 0xa0, 0x80]), '\\xED\\xA0\\x80'],
  ])('reads %j', (bytes, path) => {
    expect(decodePath(bytes)).toBe(path);
  });

  it('loses nothing, and gives strings that can be written as UTF-8', () => {
    const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x5c, 0x78, 0x35, 0x43, 0xc3, 0xa9));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), (values) => {
        const path = decodePath(Uint8Array.from(values));
        expect([...encodePath(path)]).toEqual(values);
        expect(Buffer.from(path).toString()).toBe(path);
      }),
    );
  });
});
