import { expect, it } from 'vitest';
import { cleanEnvironment } from '../../src/io/child-environment.ts';

it.each([
  'INPUT_TOKEN',
  'INPUT_WORKING-DIRECTORY',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_CACHE_URL',
  'GITHUB_TOKEN',
  'github_token',
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'HOMEBREW_GITHUB_API_TOKEN',
  'RUNNER_TOKEN',
  'NODE_AUTH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'NODE_OPTIONS',
])('withholds %s', (name) => {
  expect(cleanEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ PATH: '/bin' });
});

it('keeps what a test run needs, and what tells the runner which processes are its own', () => {
  const kept = {
    PATH: '/bin',
    HOME: '/home/x',
    VIRTUAL_ENV: '/home/x/.venv',
    PYTHONPATH: 'src',
    PYTEST_ADDOPTS: '-ra',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: '/home/x/w',
    RUNNER_TRACKING_ID: 'github_1',
    LANG: 'C.UTF-8',
    DATABASE_TOKEN: 'the workflow gave it to the tests',
  };
  expect(cleanEnvironment({ ...kept, UNSET: undefined })).toEqual(kept);
});

it('knows a token under another name by its value', () => {
  const token = 'ghs_0123456789abcdef';
  const environment = { INPUT_TOKEN: token, MY_COPY: token, HEADER: `Bearer ${token}`, PATH: '/bin' };
  expect(cleanEnvironment(environment)).toEqual({ PATH: '/bin' });
});

it('takes the word "none" for no token', () => {
  expect(cleanEnvironment({ INPUT_TOKEN: 'none', OTHER: 'none' })).toEqual({ OTHER: 'none' });
});

it.each([
  [{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.extraheader', GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic eA==' }, 0],
  [{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' }, 3],
])('drops settings of git as a whole where they carry credentials: %j', (environment, left) => {
  expect(Object.keys(cleanEnvironment(environment))).toHaveLength(left);
});
