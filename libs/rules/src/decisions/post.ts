import { type Constitution } from '../constitution';
import { cite } from '../reasoning/step';

/** An office or a co-opted council seat: something that a person can be appointed to. */
export interface Post {
  readonly code: string;
  readonly name: string;
  readonly termYears: number;
  /** `null` when the constitution sets no limit. */
  readonly maximumYears: number | null;
  readonly appointedBy: string;
  readonly isDirector: boolean;
  readonly citation: string;
}

/**
 * The post that a proposal names: an office of the constitution, or `council:<constituency>` for a
 * co-opted seat, which is held for the term of a council member (R-E2).
 */
export function postNamed(constitution: Constitution, code: string): Post | null {
  const office = constitution.offices.find((known) => known.code === code);
  if (office) {
    return {
      ...office,
      isDirector: office.isDirector ?? false,
      citation: cite(office.cites, office.name),
    };
  }
  const seat = constitution.constituencies.find((known) => `council:${known.code}` === code);
  if (!seat?.coOptedBy) return null;
  return {
    code,
    name: `${constitution.councilName} seat for ${seat.name}`,
    termYears: constitution.elections.termYears,
    maximumYears: constitution.elections.maximumYears ?? null,
    appointedBy: seat.coOptedBy,
    isDirector: false,
    citation: cite(seat.cites, seat.name),
  };
}
