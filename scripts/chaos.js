/**
 * The promise of sending exactly once, tried by an adversary:
 * `npm run chaos -- --mails 2000 --seed 1 [--rate 0.25] [--kills 100] [--json]`.
 *
 * One person sends a ledger of so many reminders; then two do at once, from exports that differ, with a team's folder
 * between them. So many of their requests meet trouble (`--rate`), and each program is killed so often (`--kills`), at
 * any step, and started again. The mailboxes say what came of it. The same troubles meet a program that sends plainly:
 * where that sends nothing twice, they were too kind. Exits 1 when a target is missed. The same seed runs the same way.
 */
require('../bench/register');
const { control, play } = require('../test/simulation/chaos.ts');

const USAGE = `Usage: npm run chaos -- [--mails N] [--seed N] [--rate R] [--kills N] [--json]
  --rate R   disturbs this share of the requests, from 0 to 1; --kills N ends each program so often`;

/** Steps of the program for one mail, about. */
const STEPS = 25;

const targets = {
  duplicates: ({ duplicates }) => duplicates.length === 0,
  lost: ({ lost }) => lost.length === 0,
  denied: ({ denied }) => denied.length === 0,
  open: ({ open }) => open.length === 0,
  unknown: ({ unknown, mails }) => unknown.length * 1000 <= mails,
  'sends a minute': ({ mostAMinute }) => mostAMinute <= 30,
};
const kindTargets = {
  'requests a mail': ({ requestsPerMail }) => requestsPerMail <= 4,
  'at once': ({ mostAtOnce }) => mostAtOnce <= 4,
  unknown: ({ unknown }) => unknown.length === 0,
};

function readArguments(words) {
  const options = { mails: 200, seed: 1, rate: 0.25, kills: null, json: false };
  for (let at = 0; at < words.length; at += 1) {
    const name = words[at].replace(/^--/, '');
    if (name === 'json') options.json = true;
    else {
      at += 1;
      const value = Number(words[at]);
      if (!(name in options) || !Number.isFinite(value) || value < 0) return null;
      options[name] = value;
    }
  }
  return { ...options, kills: options.kills ?? Math.min(100, Math.ceil(options.mails / 10)) };
}

const missedBy = (outcome, wanted) =>
  Object.entries(wanted)
    .filter(([, reached]) => !reached(outcome))
    .map(([name]) => name);

const shown = (outcome) =>
  [
    `${outcome.name}: ${outcome.sent} of ${outcome.mails} sent, ${outcome.failed.length} failed, ` +
      `${outcome.unknown.length} unknown, ${outcome.duplicates.length} duplicates, ${outcome.lost.length} lost` +
      (outcome.denied.length + outcome.open.length > 0
        ? `, ${outcome.denied.length} denied, ${outcome.open.length} open`
        : ''),
    `  ${outcome.requestsPerMail.toFixed(2)} requests a mail, at most ${outcome.mostAtOnce} at once, ` +
      `at most ${outcome.mostAMinute} sends in a minute; ${outcome.kills} kills, ${outcome.checks} checks, ` +
      `${outcome.drafts} drafts left; ${outcome.hours.toFixed(1)} hours, in ${outcome.seconds.toFixed(0)} s`,
    ...(outcome.missed.length > 0 ? [`  MISSED: ${outcome.missed.join(', ')}`] : []),
  ].join('\n');

async function timed(name, work, wanted) {
  const start = performance.now();
  const outcome = await work();
  const seconds = (performance.now() - start) / 1000;
  return { name, ...outcome, seconds, missed: missedBy(outcome, wanted) };
}

async function main() {
  const words = process.argv.slice(2);
  const options = readArguments(words);
  if (options === null) {
    console.error(USAGE);
    process.exitCode = words.includes('--help') ? 0 : 2;
    return;
  }
  const { mails, seed, rate, kills, json } = options;
  const steps = kills === 0 ? Number.POSITIVE_INFINITY : (mails * STEPS) / kills;
  const unkind = { mails, seed, rate, steps };
  const kind = { ...unkind, rate: 0 };
  const print = (line) => json || console.log(line);
  const outcomes = [];
  for (const [name, work, wanted] of [
    ['one sender, no trouble', () => play('local', kind), { ...targets, ...kindTargets }],
    ['two senders of a team, no trouble', () => play('team', kind), { ...targets, ...kindTargets }],
    ['one sender', () => play('local', unkind), targets],
    ['two senders of a team', () => play('team', unkind), targets],
  ]) {
    const outcome = await timed(name, work, wanted);
    outcomes.push(outcome);
    print(shown(outcome));
  }
  const plain = await control(unkind);
  const tooKind = plain.duplicates === 0;
  print(`plain sendMail with the SDK's retry: ${plain.duplicates} duplicates, ${plain.lost} lost`);
  if (tooKind) print('  MISSED: the troubles were too kind');
  if (json)
    console.log(
      JSON.stringify({ mails, seed, rate, kills, outcomes, control: { ...plain, tooKind } }, null, 2),
    );
  if (tooKind || outcomes.some(({ missed }) => missed.length > 0)) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
