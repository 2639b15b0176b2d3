import { dateInLondon } from '@folkmoot/basics';
import { type Constitution, INDEPENDENCE, type IndependencePart } from '@folkmoot/rules';
import { type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { listOf, moment, object, oneOf, type Read } from '../shape';
import { type Chronicle } from './chronicle';

/** What a returning officer states of themselves. */
export interface IndependenceStated {
  readonly stated: readonly IndependencePart[];
  readonly statedAt: string;
}

export const independenceStated: Read<IndependenceStated> = object<IndependenceStated>({
  stated: listOf(oneOf(...INDEPENDENCE)),
  statedAt: moment,
});

interface Noticed {
  readonly index: number;
  /** `null` in the first form of the entry. */
  readonly doneAt: string | null;
}

/** Follows, for each election, when its returning officer first stated to be independent, and the notice of it. Source: R-D12. */
export class IndependenceStatements {
  /** The first notice, by election. */
  readonly noticed = new Map<string, Noticed>();
  /** Index of the first statement, by election. */
  private readonly stated = new Map<string, number>();

  state({ resource, index }: Entry, { stated }: IndependenceStated): string[] {
    const isWhole = INDEPENDENCE.every((part) => stated.includes(part));
    if (isWhole && !this.stated.has(resource)) this.stated.set(resource, index);
    return isWhole ? [] : ['states the independence of a returning officer in part alone'];
  }

  notice({ resource, index }: Entry, doneAt: string | null): void {
    if (!this.noticed.has(resource)) this.noticed.set(resource, { index, doneAt });
  }

  isStatedBefore(election: string, entry: number): boolean {
    return (this.stated.get(election) ?? Infinity) < entry;
  }
}

/**
 * Asks of each notice of an election, and of each opening of its poll, whether its returning officer had stated to be
 * independent, where the constitution of that day wants it.
 */
export function checkIndependence(
  chronicle: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  const { polls, independence, elections, continues } = chronicle;
  const asks = (version: number | undefined): boolean =>
    version !== undefined &&
    constitutions.get(version)?.elections.returningOfficer?.statesIndependence === true;
  const check = (election: string, entry: number, does: string): void => {
    if (continues && !elections.has(election)) return; // called in the log before this one
    if (!independence.isStatedBefore(election, entry))
      findings.fail(
        'rules',
        `Entry ${entry} ${does}, and its returning officer had not stated that they are independent.`,
        { entry },
      );
  };
  for (const [election, { index, doneAt }] of independence.noticed) {
    const ruling = doneAt === null ? null : chronicle.inForce(dateInLondon(doneAt), index);
    if (asks(ruling?.version)) check(election, index, 'gives notice of an election');
  }
  for (const { opened, named } of polls.values()) {
    const { kind, subject, follows, entry, constitution } = opened;
    if (kind === 'election' && subject !== null && follows === null && asks(constitution.version))
      check(subject, entry, `opens ${named}`);
  }
}
