import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Served } from '../facts';
import { type Step } from '../outcome';
import { constituencyWith } from '../questions/names';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { mostHeldAtOnce } from '../terms/free-places';
import { postTerms } from '../terms/post-terms';
import { termAsked, termSteps } from '../terms/term-steps';

/** A term of office that a body outside the organisation gives to somebody. */
export interface OutsideAppointment {
  /** Code of the constituency whose seat it is. */
  readonly constituency: string;
  readonly term: Served;
  /** The day on which the organisation was told. */
  readonly toldOn: PlainDate;
  /** All terms in seats of the constituency that are not over before it begins, ended early or not. */
  readonly inOffice: readonly Served[];
  /** Earlier terms of the same person in these seats, any order. */
  readonly served: readonly Served[];
}

/** A seat filled from outside: by whom, and what had to hold. */
export interface OutsideRuling {
  readonly appointedBy: string;
  readonly steps: readonly Step[];
}

/**
 * May a body outside the organisation give somebody this term? No vote is asked for: the seat is the body's to fill, and
 * to take back. Source: R-E13; R-E1 (no more members than seats), R-E9 (terms); R-D1 for governors who are appointed.
 * @returns `null` where there is no such constituency, or nobody outside fills its seats
 */
export function outsideAppointment(
  constitution: Constitution,
  { constituency: code, term, toldOn, inOffice, served }: OutsideAppointment,
): OutsideRuling | null {
  const constituency = constituencyWith(constitution, code);
  const post = postTerms(constitution, `council:${code}`);
  if (constituency?.filledBy !== 'appointment' || !post) return null;
  const { appointedBy = constituency.name, seats } = constituency;
  const source: Source = { rule: 'R-E13', citation: cite(constituency.cites, constituency.name) };
  return {
    appointedBy,
    steps: [
      find(source, `${appointedBy}: whom they appoint needs no vote.`, true),
      find(
        source,
        'The term begins no earlier than the organisation was told of it.',
        toldOn <= term.from,
        { toldOn: formatDate(toldOn), from: formatDate(term.from) },
      ),
      weigh(
        { ...source, rule: 'R-E1' },
        'There are no more members in office than seats.',
        { of: mostHeldAtOnce([...inOffice, term], term.from, term.to), says: 'in office' },
        '<=',
        { of: seats, says: 'seats' },
      ),
      ...termSteps(termAsked(post, term, served)),
    ],
  };
}
