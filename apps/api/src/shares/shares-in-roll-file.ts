import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type ProblemItem } from '../platform/problem';
import { mostIssued } from './holdings.queries';
import { keepShareEntries, mostShares } from './share-entries';

/** What a roll file says of one member's shares. */
export interface SharesInRow {
  readonly line: number;
  readonly number: string;
  readonly constituency: string;
  readonly shares: number | null;
}

/** What a member begins with. */
interface Allotment {
  readonly number: string;
  readonly shares: number;
}

/** What becomes of the shares that a file tells of. */
export interface SharesSummary {
  /** Members who begin to hold shares. */
  readonly holders: number;
  /** Shares that they begin with. */
  readonly allotted: number;
  /** Members of whom file and register say the same. */
  readonly unchanged: number;
}

export interface SharesCompared {
  /** Whom the register has no entry of yet: the file says what they begin with. */
  readonly toAllot: readonly Allotment[];
  /** `null` where the file tells of no shares. */
  readonly summary: SharesSummary | null;
  readonly faults: readonly ProblemItem[];
}

interface Known {
  number: string;
  codes: string[];
  has_left: boolean;
  held: string | null;
}

/**
 * Compares a roll file with the register of shares. A file begins holdings and changes none: how shares came to be others
 * is recorded as an allotment, a transfer or a surrender, and nothing here can tell which it was.
 */
export async function compareShares(
  tx: Tx,
  { constituencies }: Constitution,
  rows: readonly SharesInRow[],
  on: PlainDate,
): Promise<SharesCompared> {
  const stated = rows.filter(({ shares }) => shares !== null);
  const people = new Map(stated.map((row) => [row.number, row]));
  const known = new Map(
    (await inRegister(tx, [...people.keys()], on)).map((row) => [row.number, row]),
  );
  const holding = new Set(
    constituencies.filter(({ legalMembers }) => legalMembers).map(({ code }) => code),
  );
  const entered = new Set(
    rows.filter(({ constituency }) => holding.has(constituency)).map(({ number }) => number),
  );
  const mayHold = (number: string): boolean =>
    entered.has(number) || (known.get(number)?.codes ?? []).some((code) => holding.has(code));
  const toAllot: Allotment[] = [];
  const faults: ProblemItem[] = [];
  let unchanged = 0;
  for (const { line, number, shares } of people.values()) {
    const { held = null, has_left: hasLeft = false } = known.get(number) ?? {};
    const fault = (code: string, message: string) =>
      faults.push({ pointer: `/rows/${line}/shares`, code, message });
    if (held !== null && Number(held) !== shares)
      fault(
        'shares-recorded',
        `The register of shares has ${held} for member ${number}, and the file ${shares}. Record there what happened, or correct the file.`,
      );
    else if (held !== null || !shares) unchanged++;
    else if (hasLeft)
      fault('not-a-member', `Member ${number} has left, and former members hold no shares.`);
    else if (!mayHold(number))
      fault(
        'not-a-legal-member',
        `Member ${number} belongs to no constituency whose members hold shares. Leave the cell empty.`,
      );
    else toAllot.push({ number, shares });
  }
  const all = toAllot.reduce((sum, { shares }) => sum + BigInt(shares), 0n);
  if (all + BigInt(await mostIssued(tx)) > BigInt(mostShares))
    faults.push({
      pointer: '',
      code: 'too-many-shares',
      message: `There would be more than ${mostShares.toLocaleString('en-GB')} shares, which cannot be counted exactly.`,
    });
  const summary = { holders: toAllot.length, allotted: Number(all), unchanged };
  return { toAllot, summary: stated.length > 0 ? summary : null, faults };
}

/** @param act  what the log calls the import */
export async function allot(
  tx: Tx,
  act: string,
  toAllot: readonly Allotment[],
  { on, now }: { readonly on: PlainDate; readonly now: Instant },
): Promise<void> {
  if (toAllot.length === 0) return;
  const members = await tx.query<{ id: string; number: string }[]>(
    `select id, number from governance.member where number = any ($1)`,
    [toAllot.map(({ number }) => number)],
  );
  const ids = new Map(members.map(({ id, number }) => [number, id]));
  const entries = toAllot.map(({ number, shares }) => ({
    kind: 'allotment' as const,
    from: null,
    to: ids.get(number) ?? null,
    shares,
    on,
  }));
  await keepShareEntries(tx, act, entries, now);
}

/** Members of whom the register knows something, with what they hold; `null` where no entry names them. */
const inRegister = (tx: Tx, numbers: readonly string[], on: PlainDate): Promise<Known[]> =>
  tx.query(
    `select m.number, coalesce(m.left_on <= $2, false) as has_left,
            array(select q.constituency from governance.qualification q where q.member_id = m.id and q.to_date is null) as codes,
            (select sum(c.by)::text from governance.share_change c where c.member = m.id) as held
       from governance.member m where m.number = any ($1)`,
    [numbers, on],
  );
