import { addDays, type PlainDate, sameName } from '@folkmoot/basics';
import { postContested } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type KnownFreeSeat } from '../log/rotation-fields';
import { day, listOf, object, optional, readShape, text, yesNo } from '../shape';
import { type TermsBegun } from './directors-who-left';
import { type DecisionDocument } from './document';

const ofElection = object({
  contests: listOf(
    object({
      constituency: text,
      candidates: listOf(object({ id: text, name: text })),
      elected: listOf(text),
      termFrom: day,
      termsInName: optional(listOf(object({ elected: text, from: day, to: day, namesake: yesNo }))),
    }),
  ),
});

/**
 * What is wrong with the terms that an election says those elected have served: none may be left out, nor made shorter,
 * of those that the decisions before gave in their name. Terms from before the log are the register's to tell, and the
 * log names nobody whose seat fell free, so that a term may have ended with any that was to end on its day.
 * Source: R-E9.
 * @param terms  those that the decisions before began
 * @returns each as the end of a sentence about the decision
 */
export function flawsOfTermsServed(
  { facts }: DecisionDocument,
  terms: TermsBegun,
  { freeSeats }: Pick<Chronicle, 'freeSeats'>,
): readonly string[] {
  const read = facts.type === 'election' ? readShape(ofElection, facts) : null;
  if (!read?.ok) return [];
  const { contests } = read.value;
  if (contests.some(({ termsInName }) => termsInName === null))
    return terms.areToldByElections
      ? ['does not tell what terms those elected have served, as decisions before did']
      : [];
  return contests.flatMap(({ constituency, candidates, elected, termFrom, termsInName }) => {
    const post = postContested(constituency);
    return elected.flatMap((id) => {
      const name = candidates.find((candidate) => candidate.id === id)?.name ?? '';
      const told = (termsInName ?? []).filter((one) => one.elected === id);
      return terms.all
        .filter((term) => term.office === post && sameName(term.holder, name))
        .filter((term) => term.from < termFrom && !mayHaveBeenNone(term, freeSeats))
        .filter((term) => !told.some((one) => isSame(one, term, freeSeats)))
        .map(({ from }) => `does not tell of the term in the name of ${name} from ${from} on`);
    });
  });
}

type Begun = TermsBegun['all'][number];
type FreeSeats = Chronicle['freeSeats'];

/** Days on which a term may have been over before its time. */
const endsEarly = (term: Begun, freeSeats: FreeSeats): readonly PlainDate[] =>
  [...freeSeats.values()]
    .flatMap(daysFree)
    .filter(({ office, on }) => office === term.office && on >= term.from && on <= term.to)
    .map(({ on }) => on);

const daysFree = (seat: KnownFreeSeat): { office: string; on: PlainDate }[] => [
  { office: seat.office, on: seat.vacantFrom },
  ...(seat.before ? daysFree(seat.before) : []),
];

const mayHaveBeenNone = (term: Begun, freeSeats: FreeSeats): boolean =>
  endsEarly(term, freeSeats).includes(term.from);

const isSame = (
  told: { readonly from: PlainDate; readonly to: PlainDate },
  term: Begun,
  freeSeats: FreeSeats,
): boolean =>
  told.from === term.from &&
  (told.to === term.to || endsEarly(term, freeSeats).includes(addDays(told.to, 1)));
