import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readSettings, withDefaults } from '../../scripts/buildSettings';

const GUID = '3f0c2a9e-5d41-4b7a-8c66-0a1b2c3d4e5f';
const origin = 'https://dunning.example';

test.each([
  [['--env', `origin=${origin}`, `clientId=${GUID}`]],
  [['--env', `origin=${origin}`, '--env', `clientId=${GUID}`]],
  [[`clientId=${GUID.toUpperCase()}`, `origin=${origin}/`]],
])('reads %j', (args) => {
  expect(readSettings(args)).toEqual({ origin, clientId: GUID });
});

test('keeps the port, and gives what was not said for this computer', () => {
  expect(readSettings(['origin=https://dunning.example:8443'])).toEqual({
    origin: 'https://dunning.example:8443',
  });
  expect(withDefaults(readSettings([])).origin).toBe('https://localhost:3000');
  expect(withDefaults({ clientId: GUID })).toEqual({
    origin: 'https://localhost:3000',
    clientId: GUID,
    cloud: 'global',
  });
});

test.each(['global', 'usgov', 'usdod', 'china'])('builds for the cloud %s', (cloud) => {
  expect(readSettings(['--env', `cloud=${cloud}`])).toEqual({ cloud });
});

test.each([
  ['origin=http://dunning.example', 'origin must start with https://'],
  ['origin=dunning.example', 'origin is not an address: dunning.example'],
  ['origin=https://dunning.example/pane', 'with no path or anything after it'],
  ['origin=https://dunning.example/?a=1', 'with no path or anything after it'],
  ['origin=https://me:secret@dunning.example', 'with no path or anything after it'],
  ['origin=', 'origin is not an address'],
  ['clientId=12', 'clientId is not the id of an app registration (a GUID): 12'],
  ['clientid=12', 'Unknown setting clientid'],
  ['cloud=germany', 'cloud is one of global, usgov, usdod, china, not: germany'],
  ['cloud=toString', 'cloud is one of global, usgov, usdod, china, not: toString'],
  ['toString=1', 'Unknown setting toString'],
  ['--watch', 'Unknown setting --watch'],
  ['origin', 'origin has no value'],
])('refuses %s', (argument, sentence) => {
  expect(() => readSettings(['--env', argument])).toThrow(sentence);
});

test('refuses a setting that is given twice', () => {
  expect(() => readSettings([`clientId=${GUID}`, `clientId=${GUID}`])).toThrow('clientId is given twice.');
});

test('a build that cannot be says why in one line, and builds nothing', () => {
  const script = path.join(__dirname, '..', '..', 'scripts', 'build.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--env', 'origin=http://x.example'],
    {
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe('origin must start with https://, Office loads nothing else: http://x.example\n');
});
