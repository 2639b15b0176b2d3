import { type Contest, type SeatRule } from '../contest';
import { listed } from '../words';
import { type Bound, canBeMet, type Kind } from './feasibility';

/** How far a count has come, in places of the list of candidates. */
export interface Field {
  readonly elected: readonly number[];
  /** Those who may still be elected: neither elected, nor excluded, nor withdrawn. */
  readonly continuing: readonly number[];
}

/**
 * Seats guaranteed or capped, answered exactly at any point of a count: can the rules still all be met?
 * Source: R-F36; I. D. Hill, "STV with constraints", Voting matters 9 (1998). A count that elects only those who
 * `canElect`, and excludes only those who `mayExclude`, ends with every rule met.
 * Without rules every question is about the number of places alone.
 */
export class SeatRules {
  /** Those that demand anything at all. */
  readonly rules: readonly SeatRule[];
  /** For each candidate, the kind they are of. */
  private readonly kindOf: readonly number[];
  /** For each kind, the rules it counts for. */
  private readonly rulesOf: readonly (readonly number[])[];
  private readonly most: number | null;

  /** @param withdrawn  places of the candidates who do not stand */
  constructor({ seats, candidates, seatRules = [] }: Contest, withdrawn: ReadonlySet<number>) {
    this.rules = seatRules.filter((rule) => !isIdle(rule, seats));
    const groups = this.rules.map((rule) => new Set(rule.candidates));
    const kinds = new Map<string, { rules: readonly number[]; kind: number }>();
    this.kindOf = candidates.map(({ id }) => {
      const rules = groups.flatMap((group, rule) => (group.has(id) ? [rule] : []));
      const own = kinds.get(rules.join()) ?? { rules, kind: kinds.size };
      kinds.set(rules.join(), own);
      return own.kind;
    });
    this.rulesOf = [...kinds.values()].map(({ rules }) => rules);
    const continuing = [...candidates.keys()].filter((place) => !withdrawn.has(place));
    this.most = this.mostPlaces({ elected: [], continuing }, Math.min(seats, continuing.length));
  }

  /** Whether any set of the candidates who stand meets the rules. Contests for which none does are refused. */
  get canBeMet(): boolean {
    return this.most !== null;
  }

  /** Places that will be filled: all seats; fewer when fewer stand, or when caps leave a seat that nobody may take. */
  get places(): number {
    if (this.most === null) throw new Error('The seat rules cannot be met, so no place is filled.');
    return this.most;
  }

  /** Whether there are any rules: without them nobody is ever guarded or ruled out by name. */
  get any(): boolean {
    return this.rules.length > 0;
  }

  /** Whether the rules could still be met with this candidate elected. */
  canElect(candidate: number, field: Field): boolean {
    return this.canElectAll([candidate], field);
  }

  /** Whether the rules could still be met with all of these candidates elected. */
  canElectAll(candidates: readonly number[], field: Field): boolean {
    return this.possible(withElected(candidates, field));
  }

  /** Whether the rules could still be met without any of these candidates. */
  mayExclude(candidates: readonly number[], { elected, continuing }: Field): boolean {
    const left = continuing.filter((other) => !candidates.includes(other));
    return this.possible({ elected, continuing: left });
  }

  /** Whether the rules cannot be met without this candidate, who is therefore guarded. */
  mustElect(candidate: number, field: Field): boolean {
    return !this.mayExclude([candidate], field);
  }

  /** The continuing candidates whose election would make the rules impossible to meet. */
  ruledOut(field: Field): number[] {
    return this.those(field, (candidate) => !this.canElect(candidate, field));
  }

  /** The continuing candidates without whom the rules cannot be met. */
  guarded(field: Field): number[] {
    return this.those(field, (candidate) => this.mustElect(candidate, field));
  }

  /** Whether the rules cannot tell some candidates apart: they are in the same groups. */
  areAlike(candidates: readonly number[]): boolean {
    return new Set(candidates.map((candidate) => this.kindOf[candidate])).size <= 1;
  }

  /** Why a candidate cannot be elected: `as at most 2 may be elected from Staff`. */
  whyRuledOut(candidate: number, field: Field): string {
    return this.blame(withElected([candidate], field));
  }

  /** Why a candidate cannot be excluded: `as at least 1 must be elected from Nurses`. */
  whyGuarded(candidate: number, { elected, continuing }: Field): string {
    return this.blame({ elected, continuing: continuing.filter((other) => other !== candidate) });
  }

  /** The rules that stand in the way: those without any one of which there would be a result; or all of them together. */
  private blame(field: Field): string {
    const guilty = this.rules.filter((_, left) => this.possible(field, left));
    return `as ${listed((guilty.length > 0 ? guilty : this.rules).map(demand))}`;
  }

  private those({ continuing }: Field, holds: (candidate: number) => boolean): number[] {
    if (!this.any) return [];
    const known = new Map<number, boolean>();
    return continuing.filter((candidate) => {
      const kind = this.kindOf[candidate]!;
      const held = known.get(kind) ?? holds(candidate);
      known.set(kind, held);
      return held;
    });
  }

  private mostPlaces(field: Field, most: number): number | null {
    for (let places = most; places >= 0; places--)
      if (canBeMet(this.kindsIn(field), this.bounds(places))) return places;
    return null;
  }

  /** @param leftOut  a rule to disregard */
  private possible(field: Field, leftOut?: number): boolean {
    const { elected, continuing } = field;
    if (!this.any)
      return elected.length <= this.places && this.places <= elected.length + continuing.length;
    return canBeMet(this.kindsIn(field), this.bounds(this.places, leftOut));
  }

  /** The bounds of every rule, and last that of the places to be filled, for which every kind counts. */
  private bounds(places: number, leftOut?: number): Bound[] {
    return [
      ...this.rules.map(({ atLeast, atMost }, rule) =>
        rule === leftOut
          ? { least: 0, most: Infinity }
          : { least: atLeast, most: atMost ?? Infinity },
      ),
      { least: places, most: places },
    ];
  }

  private kindsIn({ elected, continuing }: Field): Kind[] {
    const least = this.rulesOf.map(() => 0);
    for (const candidate of elected) least[this.kindOf[candidate]!]!++;
    const most = [...least];
    for (const candidate of continuing) most[this.kindOf[candidate]!]!++;
    return this.rulesOf.map((rules, kind) => ({
      rules: [...rules, this.rules.length],
      least: least[kind]!,
      most: most[kind]!,
    }));
  }
}

/** Whether a rule demands nothing of anybody. */
const isIdle = ({ candidates, atLeast, atMost }: SeatRule, seats: number): boolean =>
  atLeast === 0 && (atMost === null || atMost >= Math.min(seats, candidates.length));

const withElected = (candidates: readonly number[], { elected, continuing }: Field): Field => ({
  elected: [...elected, ...candidates],
  continuing: continuing.filter((other) => !candidates.includes(other)),
});

/** What a rule demands, in words. */
export function demand({ name, atLeast, atMost }: SeatRule): string {
  if (atMost === null) return `at least ${atLeast} must be elected from ${name}`;
  if (atLeast === 0) return `at most ${atMost} may be elected from ${name}`;
  return `at least ${atLeast} and at most ${atMost} must be elected from ${name}`;
}
