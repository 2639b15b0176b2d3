import { type Entry } from '@folkmoot/log';
import { type DecidedCandidacy, type StoodCandidate } from './candidate-fields';
import { type Option } from './poll-opened';

/**
 * Follows how candidates come onto the paper: by a nomination that the nominee declared and the returning officer found
 * valid, or as whoever stood in a poll that was abandoned. A log may have candidates from before it told their
 * nominations; from the first that it tells, all have one. What is wrong is said as `Entry 7 …` goes on.
 * Source: R-D13, R-D27.
 */
export class Nominations {
  private readonly called = new Set<string>();
  private readonly declared = new Set<string>();
  private readonly accepted = new Map<string, DecidedCandidacy>();
  /** Names by candidate, for each election. */
  private readonly standing = new Map<string, Map<string, string>>();
  /** Whether the log tells by which nominations candidates stand. */
  private tells = false;

  call({ resource }: Entry): void {
    this.called.add(resource);
  }

  declare({ resource }: Entry): void {
    this.declared.add(resource);
  }

  /** @param goesOn  whether the log continues another, in which the nominee may have declared */
  decide({ resource }: Entry, decided: DecidedCandidacy, goesOn: boolean): readonly string[] {
    if (!decided.accepted) return [];
    this.accepted.set(resource, decided);
    return this.declared.has(resource) || goesOn
      ? []
      : ['finds a nomination valid to which the nominee had not agreed'];
  }

  /** @param goesOn  whether the log continues another, in which they may have stood before */
  stand({ resource: election }: Entry, stood: StoodCandidate, goesOn: boolean): readonly string[] {
    const { candidate, name, candidacy, stoodAs } = stood;
    const before = stoodAs === null ? null : this.nameOf(stoodAs);
    const names = this.standing.get(election) ?? new Map<string, string>();
    this.standing.set(election, names.set(candidate, name));
    if (stoodAs !== null)
      return before === name || (goesOn && before === null)
        ? []
        : [`puts ${name} on the ballot paper again, who did not stand before`];
    if (candidacy === null)
      return this.tells ? [`puts ${name} on the ballot paper without a nomination`] : [];
    this.tells = true;
    const decided = this.accepted.get(candidacy);
    this.accepted.delete(candidacy);
    return decided?.election === election && decided.candidate === candidate
      ? []
      : [`puts ${name} on the ballot paper by a nomination that was not found valid`];
  }

  withdraw({ resource: election }: Entry, candidate: string): void {
    this.standing.get(election)?.delete(candidate);
  }

  /**
   * What is wrong with those who are put before the voters of an election.
   * @param goesOn  whether the log continues another, in which they may have stood
   */
  flawsIn(
    election: string,
    options: readonly Pick<Option, 'id' | 'name'>[],
    goesOn: boolean,
  ): readonly string[] {
    if (!this.tells || (goesOn && !this.called.has(election))) return [];
    const names = this.standing.get(election);
    const stranger = options.find(({ id, name }) => names?.get(id) !== name);
    return stranger ? [`puts ${stranger.name} before the voters, who does not stand`] : [];
  }

  private nameOf(candidate: string): string | null {
    for (const names of this.standing.values()) {
      const name = names.get(candidate);
      if (name !== undefined) return name;
    }
    return null;
  }
}
