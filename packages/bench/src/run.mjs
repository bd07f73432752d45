// npm run bench [-- --only parcours,lit --rounds 12]: builds, verifies and measures every subject, the funnel's and the
// editors, in one run. Whole runs renew results/.
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {build, compress} from './build.mjs';
import * as editors from './editor/headlines.mjs';
import * as editor from './editor/measure.mjs';
import * as funnel from './measure.mjs';
import {chromiumFlags, findChromium} from '../../tools/src/browser.mjs';
import {headlines} from './headlines.mjs';
import {markdown} from './report.mjs';
import {page, serve} from './serve.mjs';

const suites = {
  subjects: {measure: funnel, names: ['parcours', 'surveyjs', 'formjs', 'formio', 'lit', 'vanilla']},
  editors: {measure: editor, names: ['parcours-builder', 'formjs-editor', 'formjs-editor-eager']},
};
const measureOf = new Map(
  Object.values(suites).flatMap(({measure, names}) => names.map(name => [name, measure])),
);
const names = [...measureOf.keys()];
const {values} = parseArgs({options: {only: {type: 'string'}, rounds: {type: 'string', default: '12'}}});
const rounds = Number(values.rounds);
const chosen = values.only?.split(',') ?? names;
const unknown = chosen.filter(name => !names.includes(name));
if (unknown.length || !(rounds >= 1)) {
  console.error(`Usage: npm run bench -- [--only ${names.join(',')}] [--rounds 12]`);
  process.exit(2);
}

const here = path => new URL(path, import.meta.url);
const version = async name =>
  `${name} ${JSON.parse(await readFile(here(`../node_modules/${name}/package.json`), 'utf8')).version}`;
const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? findChromium(),
    args: chromiumFlags,
  });
const shuffled = list =>
  list
    .map(item => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

await mkdir(here('../results/'), {recursive: true});
const subjects = [];
for (const name of chosen) {
  const {subject: described} = await import(`./subjects/${name}/subject.mjs`);
  const subject = {...described, name, measure: measureOf.get(name)};
  const published = subject.file ?? subject.beside;
  if (published && !existsSync(published)) {
    console.log(`${name}: skipped, there is no ${published}`);
    continue;
  }
  const bytes = await build(subject);
  bytes.html = {brotli: compress.br(Buffer.from(page(subject, 0))).length};
  subjects.push(
    Object.assign(subject, {
      bytes,
      versions: await Promise.all(subject.packages.map(version)),
      samples: {},
      failures: [],
    }),
  );
}

const server = await serve(subjects);
const url = subject => `${server.origin}/${subject.name}/`;
const attempt = async (subject, what, act) => {
  try {
    return await act();
  } catch (error) {
    subject.failures.push(`${what}: ${error.message.split('\n')[0]}`);
    console.log(`${subject.name}: ${what} failed: ${error.message.split('\n')[0]}`);
  }
};

let browser = await launch();
const chromiumVersion = browser.version();
for (const subject of subjects) {
  const screenshot = here(`../dist/${subject.name}/screenshot.png`).pathname;
  subject.verified = await attempt(subject, 'verify', () =>
    subject.measure.verify(browser, url(subject), subject, screenshot),
  );
  if (subject.measure === funnel) {
    subject.policy = {};
    for (const policy of ['plain', 'strict']) {
      subject.policy[policy] = await attempt(subject, `CSP ${policy}`, () =>
        funnel.underPolicy(browser, url(subject), subject, policy),
      );
    }
    subject.axe = await attempt(subject, 'axe', () => funnel.accessibility(browser, url(subject)));
  }
  console.log(
    `${subject.name}: ${subject.verified ? 'does all that is timed' : 'does not do it all, so it is not timed'}`,
  );
}
const timed = subjects.filter(({verified}) => verified);
const calibration = await funnel.calibration(browser);
await browser.close();

const heavy = Math.ceil((rounds * 5) / 12); // memory and scaling take longest and vary least
for (let round = 0; round < rounds; round++) {
  browser = await launch();
  const queue = shuffled(
    timed.flatMap(subject => {
      const {quick, slow} = subject.measure;
      return Object.entries({...quick, ...(round < heavy && slow)}).map(([name, act]) => ({
        subject,
        name,
        act,
      }));
    }),
  );
  for (const {subject, name, act} of queue) {
    const figures = await attempt(subject, name, () => act(browser, url(subject), subject));
    for (const [metric, value] of Object.entries(figures ?? {})) (subject.samples[metric] ??= []).push(value);
  }
  await browser.close();
  console.log(`round ${round + 1} of ${rounds}, ${new Date().toISOString()}`);
}
server.close();

const record = ({names}) =>
  Object.fromEntries(
    subjects
      .filter(({name}) => names.includes(name))
      .map(({name, title, notes, versions, bytes, verified, policy, axe, samples, failures}) => [
        name,
        {title, notes, versions, bytes, verified, policy, axe, samples, failures},
      ]),
  );
const results = {
  date: new Date().toISOString(),
  machine: {
    cpu: os.cpus()[0].model,
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    chromium: chromiumVersion,
    node: process.version,
  },
  rounds,
  heavyRounds: heavy,
  calibration,
  subjects: record(suites.subjects),
  editors: record(suites.editors),
};
// A part of the subjects, or fewer rounds, is a look and no record.
const isRecord = !values.only && rounds >= 12;
if (isRecord) {
  await writeFile(here('../results/latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  await import('./publish.mjs');
}
console.log(markdown(results));

const verdict = ({label, of, limit}, ours, theirs) => {
  const ratio = of(ours) / of(theirs);
  console.log(
    `${ratio <= limit ? '✓' : '✗'} ${label}: ${ratio.toFixed(2)} times ${theirs.title}, limit ${limit}`,
  );
};
const {parcours, lit} = results.subjects;
if (parcours && lit) for (const row of headlines) if (row.limit) verdict(row, parcours, lit);
const [ours, ...others] = editors.ordered(results.editors);
for (const other of others) for (const row of editors.headlines) verdict({limit: 1, ...row}, ours, other);
