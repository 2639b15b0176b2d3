import { type Constitution } from '../../constitution';
import { contestedBy, isForOffice, postContested } from '../../contested/contested';
import { type Ruling } from '../../outcome';
import { list } from '../../reasoning/explain';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type UnopposedFacts, unopposedFacts } from './facts';

/**
 * Is there a poll? With more candidates than seats there is; otherwise they are elected at once, unless the
 * constitution wants each of them voted on, and seats that are left are announced again.
 * Source: R-D14 (Model Election Rules 2014 r.18), R-F35.
 */
export const unopposed = question(
  'unopposed',
  'Is there a poll, or are the candidates elected at once?',
  unopposedFacts,
  (constitution, facts): Ruling => {
    const source = sourceOf(constitution);
    const flaw = whatIsWrong(constitution, facts);
    if (flaw)
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, flaw, false)] });
    const { candidates, seats } = facts;
    const contested = weigh(
      source,
      'There is a poll when there are more candidates than seats.',
      { of: candidates.length, says: 'candidates' },
      '>',
      { of: seats, says: 'seats' },
    );
    if (contested.holds)
      return {
        ...rulingOf(['open', 'open'], `There is a poll: ${source.citation}.`, {
          steps: [contested],
        }),
      };
    return constitution.elections.unopposed === 'confirmed-by-vote'
      ? votedOn(constitution, facts)
      : electedAtOnce(facts, source);
  },
);

const sourceOf = ({ elections }: Constitution): Source =>
  elections.timetable === 'model-election-rules'
    ? { rule: 'R-D14', citation: 'Model Election Rules 2014 r.18 [from knowledge]' }
    : { rule: 'R-D14', citation: cite(elections.cites, 'council elections') };

function whatIsWrong(constitution: Constitution, facts: UnopposedFacts): string | null {
  const contested = contestedBy(constitution, facts.constituency);
  if (!contested)
    return isForOffice(facts.constituency)
      ? `The constitution has no elected office “${facts.constituency}”.`
      : `The constitution has no constituency “${facts.constituency}”.`;
  const { name, places, office } = contested;
  if (facts.seats > places)
    return `${name} has ${counted(places, office ? 'place' : 'seat')}, not ${facts.seats}.`;
  const ids = facts.candidates.map(({ id }) => id);
  return new Set(ids).size < ids.length ? 'A candidate is listed twice.' : null;
}

function votedOn(constitution: Constitution, { candidates }: UnopposedFacts): Ruling {
  const source = {
    rule: 'R-F35',
    citation: cite(constitution.elections.cites, 'council elections'),
  };
  const says =
    candidates.length === 0
      ? 'Nobody stands.'
      : `Nobody stands against ${list(candidates.map(({ name }) => name))}, and the constitution wants a vote for or against each.`;
  return {
    ...rulingOf(['open', 'open'], `${says.slice(0, -1)}: ${source.citation}.`, {
      steps: [find(source, says, true)],
    }),
  };
}

function electedAtOnce(
  { candidates, seats, constituency }: UnopposedFacts,
  source: Source,
): Ruling {
  const left = seats - candidates.length;
  const elected =
    candidates.length === 0
      ? 'Nobody stands'
      : `${list(candidates.map(({ name }) => name))} ${candidates.length === 1 ? 'is' : 'are'} elected without a poll`;
  const says =
    left > 0
      ? `${elected}; ${counted(left, isForOffice(constituency) ? 'place' : 'seat')} left for a new election`
      : elected;
  return {
    verdict: candidates.length > 0 ? 'elected' : 'open',
    headline: `${says}: ${source.citation}.`,
    derivation: [find(source, `${says}.`, true, { candidates: candidates.length, seats })],
    effects:
      left > 0 ? [{ type: 'seat-vacant', office: postContested(constituency), seats: left }] : [],
    warnings: [],
  };
}
