import { daysBetween } from '@folkmoot/basics';
import { type Constitution, type CouncilRemovalRules } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { counted, fractionSays } from '../../reasoning/words';
import { constituencyWith } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type CouncilRemovalFacts, councilRemovalFacts } from './removal-facts';
import { ofThoseInOffice } from './shared-steps';

/** What applies where the constitution says nothing. Source: R-E18 [design]. */
const USUAL: CouncilRemovalRules = {
  threshold: { numerator: 2, denominator: 3, strict: false },
  daysForReasons: 21,
  recallBy: { numerator: 1, denominator: 10 },
  cites: ['Constitution, removal of council members [design]'],
};

/**
 * Is a member of the council removed as they may be? By the others, two thirds of them, or recalled by the
 * constituency; always with reasons and a hearing, and never for how they voted or what they think.
 * Source: R-E18.
 */
export const councilRemoval = question(
  'council-removal',
  'Was a member of the council properly removed or recalled?',
  councilRemovalFacts,
  (constitution, facts): Ruling => {
    const rules = constitution.elections.removal ?? USUAL;
    const source = { rule: 'R-E18', citation: cite(rules.cites, 'removal of council members') };
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${facts.member.name} is removed from the council: ${source.citation}.`,
      {
        steps: [
          known(constitution, facts, source),
          find(
            source,
            facts.ground === 'votes-or-views'
              ? 'Nobody is removed for how they voted or what they think.'
              : 'The ground is one on which a member can be removed.',
            facts.ground !== 'votes-or-views',
            { ground: facts.ground },
          ),
          weigh(
            source,
            `The member must have the reasons in writing for ${counted(rules.daysForReasons, 'day')}.`,
            { of: daysBetween(facts.reasonsGivenOn, facts.decidedOn), says: 'days' },
            '>=',
            { of: rules.daysForReasons, says: 'needed' },
          ),
          find(
            source,
            facts.hearingOffered ? 'The member was offered a hearing.' : 'No hearing was offered.',
            facts.hearingOffered,
          ),
          ...decided(rules, facts.decision, source),
        ],
      },
    );
  },
);

function known(constitution: Constitution, facts: CouncilRemovalFacts, source: Source): Step {
  const constituency = constituencyWith(constitution, facts.constituency);
  return find(
    source,
    constituency
      ? `The seat is one for ${constituency.name}.`
      : `The constitution has no constituency “${facts.constituency}”.`,
    constituency !== undefined,
  );
}

function decided(
  { threshold, recallBy }: CouncilRemovalRules,
  decision: CouncilRemovalFacts['decision'],
  source: Source,
): Step[] {
  if (decision.by === 'council')
    return [
      ofThoseInOffice(
        source,
        threshold,
        { votesFor: decision.votesFor, inOffice: decision.othersInOffice },
        'other members in office',
      ),
    ];
  if (!recallBy) return [find(source, 'The constitution knows no recall.', false)];
  const cast = decision.votesFor + decision.votesAgainst;
  return [
    weigh(
      source,
      `At least ${fractionSays(recallBy)} of the constituency must ask for the vote.`,
      { times: recallBy.denominator, of: decision.requisitioned, says: 'electors who asked' },
      '>=',
      { times: recallBy.numerator, of: decision.entitled, says: 'electors of the constituency' },
    ),
    weigh(
      source,
      'More than half of those voting in the constituency must be for it.',
      { times: 2, of: decision.votesFor, says: 'votes for' },
      '>',
      { of: cast, says: 'votes cast' },
    ),
  ];
}
