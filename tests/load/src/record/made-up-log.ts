import { canonicalJson, utf8 } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { createHash } from 'node:crypto';

/** Ballots in each poll of the log, as in an election of a large constituency. */
const ballotsInPoll = 1000;
const entriesOfPoll = ballotsInPoll + 2;

const pack = canonicalJson(cicMembersCouncil);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const constitution = { sha256: sha256(pack), version: 1 };

/** The text of the constitution that the log adopts. */
export const constitutionText = pack;

/** An entry of a log that is nothing but polls, to the byte; the same for the same index. */
export function madeUpEntry(index: number): Uint8Array {
  const time = new Date(Date.UTC(2026, 0, 1) + index * 40).toISOString().replace('Z', '123Z');
  const { action, resource, fields, personal } = contentOf(index);
  const commitments = personal.map(
    (name) => `"${name}":"${createHash('sha256').update(`${name}${index}`).digest('base64url')}"`,
  );
  return utf8(
    `{"b":{"a":"${action}","c":{${commitments.join(',')}},"p":${fields},"r":"${resource}"},"i":${index},"t":"${time}","v":1}`,
  );
}

interface Content {
  readonly action: string;
  readonly resource: string;
  /** Canonical JSON. */
  readonly fields: string;
  readonly personal: readonly string[];
}

function contentOf(index: number): Content {
  if (index === 0) return adoption();
  const poll = idOf('poll', Math.floor((index - 1) / entriesOfPoll));
  const place = (index - 1) % entriesOfPoll;
  if (place === 0) return opening(poll);
  return place <= ballotsInPoll ? ballot(poll, index) : closing(poll);
}

const adoption = (): Content => ({
  action: 'constitution.adopted',
  resource: idOf('constitution', 1),
  fields: canonicalJson({
    title: cicMembersCouncil.title,
    ...constitution,
    effectiveOn: '2026-01-01',
  }),
  personal: ['actor'],
});

const opening = (poll: string): Content => ({
  action: 'poll.opened',
  resource: poll,
  fields: canonicalJson({
    title: 'Staff: 3 seats',
    kind: 'election',
    subject: poll,
    secrecy: 'open',
    mayChangeVote: true,
    recordDate: '2026-01-01',
    opensAt: '2026-01-01T09:00:00.000Z',
    closesAt: '2026-01-08T09:00:00.000Z',
    roll: { count: 1300, sha256: sha256(poll) },
    contests: [
      {
        id: contestOf(poll),
        kind: 'ranking',
        constituency: 'staff',
        title: 'Staff: 3 seats',
        seats: 3,
        budgetPence: null,
        options: Array.from({ length: 6 }, (_, n) => ({
          id: idOf(poll, n),
          name: `Candidate ${n}`,
          pence: null,
        })),
      },
    ],
    lotCommitment: sha256('lot'),
    constitution,
  }),
  personal: ['actor'],
});

const ballot = (poll: string, index: number): Content => ({
  action: 'ballot.accepted',
  resource: idOf('ballot', index),
  fields: `{"poll":"${poll}","replaces":null}`,
  personal: ['actor', 'ballot'],
});

const closing = (poll: string): Content => ({
  action: 'poll.closed',
  resource: poll,
  fields: canonicalJson({
    ballots: ballotsInPoll,
    electors: [{ constituency: 'staff', entitled: 1300, tookPart: ballotsInPoll }],
    contests: [{ id: contestOf(poll), ballotsSha256: sha256('') }],
    closedAt: '2026-01-08T09:00:00.000Z',
    early: null,
  }),
  personal: [],
});

const contestOf = (poll: string): string => idOf(poll, 99);

/** In the form of a UUID. */
function idOf(kind: string, number: number): string {
  const hex = sha256(`${kind} ${number}`);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
