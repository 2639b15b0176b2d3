// Fills the examples of docs/ballot-protocol.md in from tests/vectors: the block after each `<!-- example: … -->`.
// With --check it writes nothing and fails when the page is out of date, when a field of an example is not named in its
// section, or when an entry is named that the log does not have.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const check = process.argv.includes('--check');
const page = path.join(root, 'docs/ballot-protocol.md');

/** The texts of a `.bel` file, by the kind of step that names them; of kinds that come often the first. */
function archiveTexts(bytes) {
  const files = new Map();
  for (let at = 0; at < bytes.length;) {
    const name = bytes.toString('latin1', at, at + 100).replace(/\0+$/, '');
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
    files.set(name, JSON.parse(bytes.toString('utf8', at + 512, at + 512 + size)));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  const events = [...files].flatMap(([name, text]) => (name.endsWith('.event.json') ? [text] : []));
  const data = (sha256) => files.get(`${sha256}.data.json`);
  const of = (type) => data(events.find((event) => event.type === type).payload);
  const setup = of('Setup');
  const [sizedTally, ownedShuffle, ownedDecryption] = [
    of('EncryptedTally'),
    of('Shuffle'),
    of('PartialDecryption'),
  ];
  return {
    header: files.get('BELENIOS'),
    event: events.find(({ type }) => type === 'Ballot'),
    setup,
    election: data(setup.election),
    trustees: data(setup.trustees),
    credentials: data(setup.credentials),
    ballot: of('Ballot'),
    sizedTally,
    tally: data(sizedTally.encrypted_tally),
    owned: ownedShuffle,
    shuffle: data(ownedShuffle.payload),
    decryption: data(ownedDecryption.payload),
    result: of('Result'),
  };
}

const { ceremony, openings, sheets } = JSON.parse(read('tests/vectors/ballot-messages.json'));
const said = (round) => ceremony.messages.find((message) => message.round === round).text;
const certificate = JSON.parse(said('certificate'));
const contribution = JSON.parse(said('contribution'));
const { archive } = JSON.parse(read('tests/vectors/ballot-archive.json'));
const examples = {
  ...archiveTexts(Buffer.from(archive.base64, 'base64')),
  sheet: sheets.cases[0].code,
  certificate,
  'certificate, message': JSON.parse(certificate.message),
  commitment: said('commitment'),
  contribution,
  'contribution, sealed': JSON.parse(contribution.secrets[0]),
  'contribution, message': JSON.parse(contribution.coefexps.message),
  share: JSON.parse(said('share')),
  parameters: JSON.parse(ceremony.parameters),
  opening: openings.cases[0].opening,
  tracker: openings.cases[0].tracker,
};

/** A value as the page shows it: of long lists the first of each shape, of long texts the beginning. */
function shown(value) {
  if (typeof value === 'string') return value.length > 90 ? `${value.slice(0, 64)}…` : value;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'number')) return value;
    const shapes = value.map((one) => `${typeof one} ${[...new Set(namesIn(one))].join()}`);
    const kept = value.filter((_, at) => shapes.indexOf(shapes[at]) === at).map(shown);
    const left = value.length - kept.length;
    return left === 0 ? kept : [...kept, `… ${left} more`];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one)]));
}

const block = (value) =>
  typeof value === 'string'
    ? `\`\`\`text\n${value}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(shown(value), null, 2)}\n\`\`\``;

const namesIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, one]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...namesIn(one),
      ]);

const before = fs.readFileSync(page, 'utf8');
const faults = [];
const filled = before.replace(
  /(<!-- example: (.+?) -->\n)(\n```[a-z]+\n[^]*?\n```)?/g,
  (all, marker, name) => {
    if (name in examples) return `${marker}\n${block(examples[name])}`;
    faults.push(`There is no example “${name}”.`);
    return all;
  },
);
for (const section of before.split(/^## /m))
  for (const [, name] of section.matchAll(/<!-- example: (.+?) -->/g))
    for (const field of new Set(namesIn(examples[name])))
      if (!section.includes(`\`${field}\``))
        faults.push(`“${field}” of the example “${name}” is not told of in its section.`);
const unused = Object.keys(examples).filter(
  (name) => !before.includes(`<!-- example: ${name} -->`),
);
faults.push(...unused.map((name) => `The example “${name}” is not on the page.`));
const actions = read('libs/log/src/actions.ts');
const entries =
  /`((?:ballot|board|count|decryption|election|key|paper|poll|result|shuffle|tally|trustee|voter)\.[a-z-]+)`/g;
for (const [, entry] of before.matchAll(entries))
  if (!actions.includes(`name: '${entry}'`)) faults.push(`The log has no entry “${entry}”.`);

const after = await format(filled, { parser: 'markdown', printWidth: 100, singleQuote: true });
for (const fault of faults) process.stderr.write(`docs/ballot-protocol.md: ${fault}\n`);
if (after !== before && check)
  process.stderr.write(
    'docs/ballot-protocol.md is out of date: run `npm run protocol` and commit it.\n',
  );
if (after !== before && !check) {
  fs.writeFileSync(page, after);
  process.stdout.write('Wrote docs/ballot-protocol.md\n');
}
process.exit(faults.length > 0 || (check && after !== before) ? 1 : 0);
