import { sha256Hex } from '@folkmoot/log';
import { continuing, logOpened, nothing } from '../testing/continuing-record';
import { amendedRecord, honestRecord } from '../testing/synthetic-polls';
import { type Draft, type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const beginnings = new Set<string>(['organisation.founded', 'constitution.adopted']);
/** The founding, and all of the first poll up to its decision. */
const firstDecision = ({ action, resource, fields }: Draft): boolean =>
  beginnings.has(action) ||
  ['poll-1', 'decision-1'].includes(resource) ||
  fields['poll'] === 'poll-1';

describe('a log that goes on from another, checked by itself', () => {
  it('holds though its decisions, constitution and register began in the other, and says so', async () => {
    const verdict = await verifyRecord(continuing(honestRecord(), firstDecision).publish());
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      continues: 'council.example/log',
      checked: { decisions: 2, counts: 2 },
    });
  });

  it('holds when a poll had opened in the other', async () => {
    const isOpening = ({ action, resource }: Draft) =>
      beginnings.has(action) || (action === 'poll.opened' && resource === 'poll-1');
    const verdict = await verifyRecord(continuing(honestRecord(), isOpening).publish());
    expect(verdict.failures).toEqual([]);
    expect(verdict.checked.decisions).toBe(3);
  });

  it('holds when it adopts a further version itself', async () => {
    const isBeginning = ({ action, resource }: Draft) =>
      action === 'organisation.founded' || resource === 'constitution-1';
    const verdict = await verifyRecord(continuing(amendedRecord(), isBeginning).publish());
    expect(verdict.failures).toEqual([]);
  });

  const failuresOf = async (record: SyntheticRecord) =>
    (await verifyRecord(record.publish())).failures.map(({ check, says }) => `${check}: ${says}`);

  it.each<readonly [string, (record: SyntheticRecord) => void, RegExp]>([
    [
      'a number is left out',
      (r) => r.remove(r.draft('decision.made', 'decision-2')),
      /^register: Entry \d+ records decision 3 where decision 2 should stand/,
    ],
    [
      'a decision of its own is not in the log',
      (r) => r.remove(r.draft('decision.made', 'decision-3')),
      /^register: Decision 3 is in the register and not in the log/,
    ],
    [
      'the text of the constitution is another',
      (r) => r.constitutions.set(1, r.constitutions.get(1)!.replace('"version":1', '"version":1 ')),
      /^constitution: Version 1 of the constitution is not the text that the log adopted/,
    ],
    [
      'two polls open under two texts of one version',
      (r) => r.forgeEntry('poll.opened', 'poll-3', 'constitution.sha256', sha256Hex('')),
      /^constitution: .*opens the poll “Community fund” under a constitution that the log never adopted/,
    ],
    [
      'a decision is another than its document',
      (r) => r.decisions.set(3, r.decisions.get(3)!.replace('"number":3', '"number":4')),
      /^decision: Decision 3 is not the document whose hash is in the log/,
    ],
    [
      'it is opened a second time',
      (r) => r.drafts.push({ ...logOpened, second: 99 }),
      /^entry: Entry \d+ opens a log that has begun/,
    ],
  ])('does not hold when %s', async (_, forge, says) => {
    const all = continuing(honestRecord(), ({ action }) => beginnings.has(action));
    forge(all);
    await expect(failuresOf(all)).resolves.toContainEqual(expect.stringMatching(says));
  });

  it('a first log, which goes on from none, has no such excuse', async () => {
    const record = continuing(honestRecord(), firstDecision);
    record.drafts[0] = nothing(logOpened);
    const found = (await failuresOf(record)).join('\n');
    expect(found).toMatch(/records decision 2 where decision 1 should stand/);
    expect(found).toMatch(/Decision 1 is in the register and not in the log/);
    expect(found).toMatch(/under a constitution that the log never adopted/);
  });
});
