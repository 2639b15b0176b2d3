import { type Constitution, type TermLimits } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { constituencyWith } from '../questions/names';

/** A post that is held for terms, and the limits on them. */
export interface PostTerms {
  readonly name: string;
  readonly termYears: number;
  readonly maximumYears: number | null;
  readonly limits: TermLimits | null;
  readonly source: Source;
}

const SEAT = 'council:';

/** The terms of an office, or of a council seat of a constituency; `null` when the constitution has neither. */
export function postTerms(constitution: Constitution, code: string): PostTerms | null {
  const office = constitution.offices.find((one) => one.code === code);
  if (office)
    return {
      name: office.name,
      termYears: office.termYears,
      maximumYears: office.maximumYears,
      limits: office.terms ?? null,
      source: { rule: 'R-E9', citation: cite(office.terms?.cites ?? office.cites, office.name) },
    };
  const constituency = code.startsWith(SEAT)
    ? constituencyWith(constitution, code.slice(SEAT.length))
    : undefined;
  if (!constituency) return null;
  const { elections, councilName } = constitution;
  return {
    name: `${councilName} seat for ${constituency.name}`,
    termYears: elections.termYears,
    maximumYears: elections.maximumYears ?? null,
    limits: elections.terms ?? null,
    source: {
      rule: 'R-E9',
      citation: cite(elections.terms?.cites ?? elections.cites, 'council elections'),
    },
  };
}
