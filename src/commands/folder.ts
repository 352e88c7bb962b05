import { Misconfiguration } from '../domain/misconfiguration.ts';
import type { Arguments } from '../settings/argv.ts';

/**
 * The folder that a command judges: its one operand, else `--working-directory`, else where the user stands.
 *
 * @throws Misconfiguration for more than one operand, and for two different answers.
 */
export function folderOf({ command = '', operands, inputs }: Arguments): string {
  const [path, ...more] = operands;
  if (more.length > 0) {
    throw new Misconfiguration(
      `"${command}" takes one path, not ${operands.length}: ${operands.join(', ')}`,
      `lane-guard ${command} --help`,
    );
  }
  const flag = inputs['working-directory'];
  if (path !== undefined && flag !== undefined && path !== flag) {
    throw new Misconfiguration(`the path "${path}" and --working-directory "${flag}" differ`, 'give one of them');
  }
  return path ?? flag ?? '.';
}
