import { type Entry } from '@folkmoot/log';
import {
  type AbandonedContest,
  type CandidatesStatement,
  type CeasedCandidate,
  type StoodCandidate,
} from './candidate-fields';
import { Nominations } from './nominations';
import { PaperOrders } from './paper-order';
import { type At } from './poll-story';

/** Who stands in each election, as the log tells it. Source: R-D17, R-D27, R-F29. */
export class CandidatesStory {
  /** The statements of candidates of each election, the newest last. */
  private readonly statements = new Map<string, At<CandidatesStatement>[]>();
  /** Candidates who withdrew before the poll, with the entry that says so. */
  readonly withdrawals: At<{ readonly candidate: string }>[] = [];
  /** Candidates who ceased to stand after nominations, with the election. */
  readonly ceased: At<CeasedCandidate & { readonly election: string }>[] = [];
  /** Contests whose poll was abandoned. */
  readonly abandoned = new Map<string, At<AbandonedContest>>();
  /** Those who stood, in the order of the log. */
  readonly stood: At<StoodCandidate>[] = [];
  /** By which nominations they stand. */
  readonly nominations = new Nominations();
  private readonly orders = new PaperOrders();
  /** Contests that were ended: a statement that is published again leaves them out. */
  private readonly ended = new Set<string>();

  announce(election: string, commitment: string | null): void {
    this.orders.announce(election, commitment);
  }

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  stand(stood: StoodCandidate, entry: Entry, goesOn: boolean): readonly string[] {
    this.stood.push({ ...stood, entry: entry.index });
    return this.nominations.stand(entry, stood, goesOn);
  }

  withdraw(candidate: string, entry: Entry): void {
    this.withdrawals.push({ candidate, entry: entry.index });
    this.nominations.withdraw(entry, candidate);
  }

  /** The leaf of an entry that changes who stands. */
  change(entry: Entry, leaf: Uint8Array): void {
    this.orders.change(entry, leaf);
  }

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  publish(statement: CandidatesStatement, entry: Entry, goesOn: boolean): readonly string[] {
    const before = this.statementBefore(entry.resource, entry.index);
    this.statements.set(entry.resource, [
      ...(this.statements.get(entry.resource) ?? []),
      { ...statement, entry: entry.index },
    ]);
    return [
      ...this.orders.flawsIn(entry.resource, statement, goesOn),
      ...this.nominations.flawsIn(entry.resource, candidatesOf(statement), goesOn),
      ...(before ? this.changesSince(before, statement) : []),
    ];
  }

  /** The statement of candidates of an election that was the newest before an entry. */
  statementBefore(election: string, entry: number): At<CandidatesStatement> | undefined {
    return this.statements.get(election)?.findLast((one) => one.entry < entry);
  }

  cease(ceased: CeasedCandidate, { resource, index }: Entry): readonly string[] {
    const again = this.ceased.some(({ candidate }) => candidate === ceased.candidate);
    this.ceased.push({ ...ceased, election: resource, entry: index });
    return again ? ['lets a candidate cease to stand a second time'] : [];
  }

  abandon(abandoned: AbandonedContest, { index }: Entry): readonly string[] {
    const { contest, candidate } = abandoned;
    const again = this.abandoned.has(contest);
    this.abandoned.set(contest, { ...abandoned, entry: index });
    const because = this.ceased.some(
      (one) => one.contest === contest && one.candidate === candidate,
    );
    return [
      ...(again ? ['abandons a poll a second time'] : []),
      ...(because ? [] : ['abandons a poll for a candidate who had not ceased to stand']),
    ];
  }

  end(contests: readonly string[]): void {
    for (const contest of contests) this.ended.add(contest);
  }

  /** Those who stand in a contest, by the newest statement and whoever has gone since; `null` where none is published. */
  standingIn(election: string, contest: string): readonly string[] | null {
    const statement = this.statementBefore(election, Infinity);
    const stated = statement?.contests.find((one) => one.contest === contest);
    if (!statement || !stated) return null;
    const gone = this.goneSince(statement.entry);
    return stated.candidates.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
  }

  /** Those who had ceased to stand in a contest before an entry. */
  ceasedBefore(contest: string, entry: number): ReadonlySet<string> {
    return new Set(
      this.ceased.flatMap((one) =>
        one.contest === contest && one.entry < entry ? [one.candidate] : [],
      ),
    );
  }

  /** A statement that is published again has those of the one before, without who went and with who came since. */
  private changesSince(
    before: At<CandidatesStatement>,
    { contests }: CandidatesStatement,
  ): readonly string[] {
    const gone = this.goneSince(before.entry);
    const differs = before.contests.some(({ contest, candidates }) => {
      if (this.ended.has(contest)) return false;
      const came = this.stood.filter((one) => one.contest === contest && one.entry > before.entry);
      const expected = new Set([
        ...candidates.flatMap(({ id }) => (gone.has(id) ? [] : [id])),
        ...came.flatMap(({ candidate }) => (gone.has(candidate) ? [] : [candidate])),
      ]);
      const own = contests.find((one) => one.contest === contest)?.candidates ?? [];
      return own.length !== expected.size || own.some(({ id }) => !expected.has(id));
    });
    return differs ? ['publishes other candidates than those who stood and have not gone'] : [];
  }

  private goneSince(statement: number): ReadonlySet<string> {
    return new Set(
      [...this.withdrawals, ...this.ceased].flatMap(({ candidate, entry }) =>
        entry > statement ? [candidate] : [],
      ),
    );
  }
}

const candidatesOf = ({ contests }: CandidatesStatement) =>
  contests.flatMap(({ candidates }) => candidates);
