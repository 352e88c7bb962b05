// Turns the manifest's text into values with places, and reports what is wrong with the text.
import { valuesOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { type Recovered, recover } from './recover.ts';
import type { ManifestText } from './text.ts';
import type { Value } from './values.ts';
import { explainYamlError } from './yaml-errors.ts';

/**
 * The value of the first document; undefined where there is none to use, with a problem that says why. After an error of
 * the text `reading` is told which lines cannot be relied on.
 */
export function parse(reading: Reading, text: ManifestText): Value | undefined {
  const recovered = recover(text);
  if ('refused' in recovered) {
    const remedy = 'keep only lanes and their rules in it, a few levels deep';
    reading.error(text.place(recovered.offset, recovered.offset), recovered.refused, recovered.message, remedy);
    return undefined;
  }
  const { document, second } = recovered.composed;
  if (second !== null) {
    const remedy = 'remove the line of dashes or dots before it';
    const message = 'a second YAML document begins here; one is read';
    reading.error(text.place(second, second), 'several documents', message, remedy);
  }
  const broken = reportYamlErrors(reading, text, recovered);
  reading.distrust(broken, recovered.mended, recovered.lost);
  return valuesOf(reading, text, document.contents);
}

/** One error a line: those that follow in the same line mostly come of the first. Gives the lines. */
function reportYamlErrors(reading: Reading, text: ManifestText, { errors, composed }: Recovered): Iterable<number> {
  const lines = new Set<number>();
  for (const error of errors) {
    const place = text.place(error.pos[0], error.pos[1]);
    const line = place.line ?? 1;
    if (lines.has(line)) continue;
    lines.add(line);
    const { message, remedy } = explainYamlError(error);
    reading.error(place, error.code, message, remedy);
  }
  for (const warning of composed.document.warnings) {
    const { message, remedy } = explainYamlError(warning);
    reading.warning(text.place(warning.pos[0], warning.pos[1]), warning.code, message, remedy);
  }
  return lines;
}
