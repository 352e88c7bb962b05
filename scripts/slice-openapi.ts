// Cuts out of GitHub's published description of its API what lane-guard calls, for the server that the tests run against:
// `node scripts/slice-openapi.ts <api.github.com.json of the package @octokit/openapi> <its version>`. The whole package unpacks
// to 385 MB, so it is no dependency; what is cut out is committed.
import { readFileSync, writeFileSync } from 'node:fs';

/** What is called. One more operation: add it here, and run this again. */
const operations = [
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /user',
] as const;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const [source = '', version = ''] = process.argv.slice(2);
if (version === '') throw new Error('name the description and the version of its package');
const whole = JSON.parse(readFileSync(source, 'utf8')) as { paths: Fields; components: { [kind: string]: Fields } };

const paths: { [path: string]: Fields } = {};
for (const operation of operations) {
  const [method = '', path = ''] = operation.split(' ');
  const described = (whole.paths[path] as Fields | undefined)?.[method.toLowerCase()] as Fields | undefined;
  if (!described) throw new Error(`${operation} is not described`);
  const { parameters = [], requestBody = null, responses } = described;
  const good = Object.entries(responses as Fields).filter(([status]) => status.startsWith('2'));
  paths[path] = {
    ...paths[path],
    [method.toLowerCase()]: bare({ parameters, requestBody, responses: Object.fromEntries(good) }),
  };
}

const components: { [kind: string]: Fields } = {};
const waiting: Json[] = Object.values(paths);
for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
  for (const reference of referencesIn(at)) {
    const [, , kind = '', name = ''] = reference.split('/');
    const kindly = components[kind] ?? {};
    components[kind] = kindly;
    if (kindly[name] !== undefined) continue;
    const described = whole.components[kind]?.[name];
    if (described === undefined) throw new Error(`${reference} is not described`);
    kindly[name] = bare(described);
    waiting.push(kindly[name]);
  }
}

const slice = {
  source: `@octokit/openapi ${version}, api.github.com.json (MIT)`,
  paths: sorted(paths),
  components: Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, sorted(named)])),
};
writeFileSync('__tests__/fixtures/github-api.json', `${JSON.stringify(slice)}\n`);

/** Without words for people, which are most of it. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key, inner]) => !isProse(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, key === 'properties' ? properties(inner) : bare(inner)]));
}

function properties(value: Json): Json {
  return Object.fromEntries(Object.entries(value as Fields).map(([name, inner]) => [name, bare(inner)]));
}

function isProse(key: string, value: Json): boolean {
  if (key === 'description' || key === 'title' || key === 'summary') return typeof value === 'string';
  return ['example', 'examples', 'externalDocs', 'x-github', 'headers', 'x-githubEnterpriseOverlays'].includes(key);
}

function* referencesIn(value: Json): Iterable<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') yield inner;
    else yield* referencesIn(inner);
  }
}

function sorted<T>(fields: { [key: string]: T }): { [key: string]: T } {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
