/**
 * The words of a command line that needs no shell: names and values, quoted or not. Null where a shell would do more with it
 * than to split it (pipes, variables, patterns, assignments, comments), and where a quote has no end. What is null on one
 * machine is so on each: a line does not change its meaning with the shell that is there.
 */
export function commandWords(line: string): readonly string[] | null {
  const words: string[] = [];
  // A quoted part may stand in the middle of a word: `--name='a b'`.
  const part = /([ \t]+)|'([^'\n]*)'|"([^"$`\\!\n]*)"|([\w@%+=:,./-]+)/gy;
  let word: string | null = null;
  let end = 0;
  for (const [whole, blank, single, double, plain] of line.trim().matchAll(part)) {
    end += whole.length;
    if (blank === undefined) word = (word ?? '') + (single ?? double ?? plain ?? '');
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  if (word !== null) words.push(word);
  const [command] = words;
  if (end !== line.trim().length || command === undefined || command === '') return null;
  return /^\w+=/.test(command) || builtins.has(command) ? null : words;
}

/** What only a shell does, or does otherwise than the program of that name. */
const builtins = new Set(
  '. : [ alias bg break builtin case cd command continue do done echo elif else esac eval exec exit export false fi for function if in jobs kill let local printf pwd read readonly return select set shift source test then time times trap true type ulimit umask unalias unset until wait while'.split(
    ' ',
  ),
);
