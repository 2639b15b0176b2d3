import { parsePlainDate } from '@folkmoot/basics';
import { membersQuery } from '../api/members';
import { type SharesToRecord } from '../api/shares';
import { type FormReader, type Refusal } from '../form/form-reader';
import { load } from '../queries';
import { hasFrom, hasTo, shareKinds } from './sides';
import { wording } from './wording';

const words = wording.recording;

/** An entry to be checked, with whom the numbers name. */
export interface NamedEntry extends SharesToRecord {
  readonly fromName: string | null;
  readonly toName: string | null;
}

/** What is known of an entry when its form is shown. */
export type BegunEntry = {
  readonly [Name in keyof SharesToRecord]?: SharesToRecord[Name] | undefined;
};

/** Digits of a number of shares: fewer than are all that can be counted. */
const mostDigits = 15;

/** The entry that an address holds; `null` where it is none or not whole. */
export function entryIn(query: URLSearchParams): SharesToRecord | null {
  const kind = shareKinds.find((known) => known === query.get('kind'));
  const on = parsePlainDate(query.get('on') ?? '');
  const shares = Number(query.get('shares'));
  const [from, to] = [query.get('from'), query.get('to')];
  if (!kind || !on || !Number.isSafeInteger(shares) || shares < 1) return null;
  if (hasFrom(kind) !== Boolean(from) || hasTo(kind) !== Boolean(to)) return null;
  return { kind, shares, on, ...(from && { from }), ...(to && { to }) };
}

/** An entry as it stands in the address. */
export const queryOfEntry = ({ kind, from, to, shares, on }: SharesToRecord): Query => ({
  kind,
  from,
  to,
  shares: String(shares),
  on,
});

type Query = Readonly<Record<string, string | undefined>>;

/** The name of the member who has a number, or `null`. */
export async function nameOf(number: string | undefined): Promise<string | null> {
  if (!number) return null;
  const { items } = await load(membersQuery({ q: number }));
  const same = items.find((member) => member.number.toUpperCase() === number.toUpperCase());
  return same?.name ?? null;
}

/** Reads the form, and looks up whether the numbers in it are members'. */
export async function readEntry(
  reader: FormReader,
): Promise<{ readonly refusal: Refusal } | { readonly query: Query }> {
  const kind = reader.choice('kind', shareKinds, words.kindMissing);
  const holder = async (name: 'from' | 'to', missing: string) => {
    const number = reader.text(name, missing);
    if (number && (await nameOf(number)) === null) return reader.fault(name, words.unknown(number));
    return number;
  };
  const from = kind && hasFrom(kind) ? await holder('from', words.fromMissing) : undefined;
  const to = kind && hasTo(kind) ? await holder('to', words.toMissing) : undefined;
  const shares = reader.count('shares', words.sharesWhat, mostDigits);
  const on = reader.date('on', words.onWhat);
  const read = reader.settle({ kind, from, to, shares, on });
  if ('refusal' in read) return read;
  return { query: { ...read.answers, shares: String(read.answers.shares) } };
}
