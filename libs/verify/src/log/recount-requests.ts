import { RECOUNT_ASKERS, type RecountAsker, type RequestedRecount } from '@folkmoot/rules';
import {
  listOf,
  moment,
  object,
  oneOf,
  optional,
  type Read,
  sha256,
  text,
  whole,
  yesNo,
} from '../shape';
import { type CountPublication } from './fields';
import { type At } from './poll-story';

/** A candidate or a scrutineer asks for a count to be made again. */
export interface RecountAsked {
  readonly poll: string;
  /** Of the count that is doubted, from 1. */
  readonly number: number;
  readonly sheets: readonly string[];
  readonly request: string;
  readonly by: RecountAsker;
  readonly reason: string;
  readonly askedAt: string;
}

export const recountAsked: Read<RecountAsked> = object<RecountAsked>({
  poll: text,
  number: whole,
  sheets: listOf(sha256),
  request: text,
  by: oneOf(...RECOUNT_ASKERS),
  reason: text,
  askedAt: moment,
});

/** The returning officer grants it, with what came of it, or refuses it with a reason. */
export interface RecountDecided {
  readonly poll: string;
  readonly number: number;
  readonly request: string;
  readonly granted: boolean;
  readonly answer: string | null;
  readonly recount: number | null;
  readonly agrees: boolean | null;
  readonly sheets: readonly string[] | null;
}

export const recountDecided: Read<RecountDecided> = object<RecountDecided>({
  poll: text,
  number: whole,
  request: text,
  granted: yesNo,
  answer: optional(text),
  recount: optional(whole),
  agrees: optional(yesNo),
  sheets: optional(listOf(sha256)),
});

/** Follows who asked for a recount and what came of it. Flaws are told as `Entry 7 …` goes on. Source: R-H8. */
export class RecountRequests {
  readonly asked: At<RecountAsked>[] = [];
  private readonly decided: At<RecountDecided>[] = [];

  /** @param newest  count of the poll; `null` where an earlier log tells of it */
  ask(asked: At<RecountAsked>, newest: CountPublication | null): string[] {
    this.asked.push(asked);
    return newest && !isOf(asked, newest) ? ['doubts another count than the newest'] : [];
  }

  /** @param tellsAll  whether what was not told here was told nowhere */
  decide(
    decided: At<RecountDecided>,
    newest: CountPublication | null,
    tellsAll: boolean,
  ): string[] {
    const flaws: string[] = [];
    const { request, number, granted, answer, recount } = decided;
    if (this.decided.some((one) => one.request === request))
      flaws.push('answers a request for a recount a second time');
    const asked = this.asked.find((one) => one.request === request);
    if (asked ? !isSame(asked, decided) : tellsAll)
      flaws.push('answers a request for a recount that nobody had made');
    if (newest && newest.number !== number)
      flaws.push('answers about another count than the newest');
    if (granted ? recount !== number + 1 : answer === null)
      flaws.push('neither grants a recount nor says why it is refused');
    this.decided.push(decided);
    return flaws;
  }

  /**
   * @param before    count of the poll; `null` where there is none, or an earlier log tells of it
   * @param tellsAll  whether what was not told here was told nowhere
   */
  publish(count: CountPublication, before: CountPublication | null, tellsAll: boolean): string[] {
    const flaws: string[] = [];
    const granted = this.decided.filter(
      ({ poll, recount }) => poll === count.poll && recount === count.number,
    );
    if (count.recountOf === null)
      return granted.length > 0 ? ['does not say that it is the recount that was granted'] : flaws;
    if (granted.length === 0 && tellsAll)
      flaws.push('counts again for a request that nobody granted');
    if (count.recountOf !== count.number - 1) flaws.push('is no recount of the count before it');
    if (!before) return flaws;
    if (!hasSame(count, before, ({ contest, ballotsSha256 }) => `${contest} ${ballotsSha256}`))
      flaws.push('counts other papers than the count that was doubted');
    const agrees = hasSame(count, before, ({ contest, sha256: sheet }) => `${contest} ${sheet}`);
    if (granted.some((one) => one.agrees !== agrees || !isOf(one, count)))
      flaws.push('is another recount than the answer tells of');
    return flaws;
  }

  /** What had been asked about the counts of a poll before an entry, and what came of it; the oldest first. */
  before(poll: string, entry: number): RequestedRecount[] {
    return this.asked
      .filter((one) => one.poll === poll && one.entry < entry)
      .sort((a, b) => inOrder(a.askedAt, b.askedAt) || inOrder(a.request, b.request))
      .map(({ request, number, by, reason }) => {
        const said = this.decided.find((one) => one.request === request && one.entry < entry);
        const { granted = null, answer = null, recount = null, agrees = null } = said ?? {};
        return { count: number, by, reason, granted, answer, recount, agrees };
      });
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Sheets = Pick<CountPublication, 'sheets'>;

const isSame = (one: RecountAsked, other: RecountDecided): boolean =>
  one.poll === other.poll && one.number === other.number;

/** Whether exactly these are the sheets of a count. */
function isOf(
  {
    number,
    sheets,
    ...said
  }: Pick<RecountAsked | RecountDecided, 'number' | 'sheets'> & {
    readonly recount?: number | null;
  },
  count: CountPublication,
): boolean {
  const published = new Set(count.sheets.map(({ sha256: name }) => name));
  return (
    (said.recount ?? number) === count.number &&
    sheets?.length === published.size &&
    sheets.every((sheet) => published.has(sheet))
  );
}

function hasSame(
  one: Sheets,
  other: Sheets,
  name: (sheet: Sheets['sheets'][number]) => string,
): boolean {
  const names = new Set(other.sheets.map(name));
  return one.sheets.length === names.size && one.sheets.every((sheet) => names.has(name(sheet)));
}
