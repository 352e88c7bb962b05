import { stringify } from 'yaml';
import { outputRows, settingRows } from '../src/settings/table.ts';

const shownDefault = (standard: string) => (standard === '' ? '' : ` (default: ${standard})`);

/** `action.yml`, from the tables of inputs and outputs. */
export function actionYaml(): string {
  const plain = (text: string) => text.replaceAll('`', '');
  const action = {
    name: 'lane-guard',
    description: 'Guards the promotion of modules from a development lane to a production lane',
    author: 'The lane-guard authors',
    branding: { icon: 'git-pull-request', color: 'purple' },
    // No defaults but the token's: a default would count as given, and so win over the manifest.
    inputs: Object.fromEntries(
      settingRows.map(({ name, description, default: standard, none }) => [
        name,
        name === 'token'
          ? { description: plain(description), default: standard }
          : { description: `${plain(description)}${none ? '; none switches it off' : ''}${shownDefault(standard)}` },
      ]),
    ),
    outputs: Object.fromEntries(outputRows.map(({ name, description }) => [name, { description: plain(description) }])),
    runs: { using: 'node24', main: 'dist/main/index.js' },
  };
  return `# Made by \`npm run generate\` from src/settings/table.ts.\n${stringify(action, { lineWidth: 0 })}`;
}
