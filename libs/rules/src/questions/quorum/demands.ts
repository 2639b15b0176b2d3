import { type BoardRules, type Constitution, type MeetingQuorum } from '../../constitution';
import { cite, type Source } from '../../reasoning/step';
import { counted, fractionSays, grouped } from '../../reasoning/words';
import {
  CLASS_QUORUM,
  CLASS_VOTES_PRESENT,
  DEFAULT_QUORUM,
  hasSoleMember,
} from '../../statute/quorum';
import { least } from '../../statute/members-rights';
import { type QuorumFacts } from './facts';
import { type Demands } from './presence';

/** The demands of a meeting with where they come from, and how the number of persons was arrived at. */
export interface DemandsOfMeeting extends Demands {
  readonly source: Source;
  readonly says: string;
}

/**
 * What a quorum of this meeting is.
 * Source: R-A28, R-A43, R-C17, R-E12. A share is rounded up: a third of 20 is 7 persons.
 */
export function demandsOf(constitution: Constitution, facts: QuorumFacts): DemandsOfMeeting {
  const { quorum, source } = rulesFor(constitution, facts);
  if (facts.body === 'general' && hasSoleMember(constitution.legalForm, facts.entitled))
    return {
      quorum,
      source: { rule: 'R-A28', citation: 'Companies Act 2006 s.318(1)' },
      persons: 1,
      says: 'The company has one member, so one person is a quorum.',
    };
  if (facts.body === 'class')
    return {
      quorum,
      source,
      ...(facts.adjournedFrom
        ? { persons: 1, says: 'Once adjourned, a class that varies its rights needs one person.' }
        : {
            persons: quorum.atLeast,
            votes: least(facts.votes ?? facts.entitled, CLASS_VOTES_PRESENT),
            says: 'A class that varies its rights needs two persons, who hold a third of its votes.',
          }),
    };
  const persons = personsNeeded(quorum, facts.entitled);
  return { quorum, source, persons, says: needSays(quorum, persons) };
}

/** The larger of a number and a share of those entitled, and no more than a cap. */
export function personsNeeded({ atLeast, share, atMost }: MeetingQuorum, entitled: number): number {
  const needed = Math.max(atLeast, share ? least(entitled, share) : 0);
  return atMost === undefined ? needed : Math.min(needed, Math.max(atMost, 1));
}

function rulesFor(
  { meetings, councilQuorum, board }: Constitution,
  { body }: QuorumFacts,
): { readonly quorum: MeetingQuorum; readonly source: Source } {
  const of = (rule: string, quorum: MeetingQuorum, otherwise: string) => ({
    quorum,
    source: { rule, citation: cite(quorum.cites, otherwise) },
  });
  switch (body) {
    case 'general':
      return of('R-A28', meetings?.quorum ?? DEFAULT_QUORUM, 'quorum of general meetings');
    case 'class':
      return of('R-A43', CLASS_QUORUM, 'quorum of a class');
    case 'board':
      return of('R-C17', boardQuorum({ board }), 'quorum of the board');
    case 'council': {
      const { numerator, denominator, ...council } = councilQuorum;
      const share = { numerator, denominator };
      return of('R-E12', { ...DEFAULT_QUORUM, atLeast: 1, share, ...council }, 'council quorum');
    }
  }
}

/** What a quorum of the board is. Source: R-C17. */
export const boardQuorum = ({
  board,
}: {
  readonly board?: BoardRules | undefined;
}): MeetingQuorum => board?.quorum ?? DEFAULT_BOARD;

/** Two directors where nothing is said. Source: model articles of 2008, CLS art. 11. */
const DEFAULT_BOARD: MeetingQuorum = {
  ...DEFAULT_QUORUM,
  cites: ['Model articles 2008, quorum of directors [from knowledge]'],
};

function needSays({ atLeast, share, atMost }: MeetingQuorum, persons: number): string {
  const number = `at least ${counted(atLeast, 'person')}`;
  const all = share ? `${number} and at least ${fractionSays(share)} of those entitled` : number;
  const cap = atMost === undefined ? '' : `, but never more than ${grouped(atMost)}`;
  return `A quorum is ${all}${cap}, which is ${grouped(persons)} here; persons are counted, not proxies or papers.`;
}
