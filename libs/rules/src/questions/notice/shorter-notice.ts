import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { cite, type Source, weigh } from '../../reasoning/step';
import { shortNotice } from '../../statute/notice';
import { type NoticeFacts } from './facts';

/**
 * May the notice be shorter because members agreed? A majority in number of them, who also hold enough of the votes; for
 * the annual meeting of a public company all of them. Elsewhere than in a company the rules say whether and how.
 * Source: R-A16; Companies Act 2006 ss.307(4)–(6), 337(2).
 * @returns the tests; none when nobody was asked, or it is not allowed
 */
export function shorterNotice(
  { legalForm, meetings }: Constitution,
  { shorter, meeting }: NoticeFacts,
): readonly Step[] {
  if (!shorter) return [];
  if (legalForm === 'public-limited-company' && meeting.isAnnual) return [everybody(shorter)];
  const terms = shortNotice(legalForm);
  const own = meetings?.shortNoticePercent;
  const percent = terms ? Math.max(terms.leastPercent, own ?? terms.leastPercent) : own;
  if (percent === undefined) return [];
  const citation = terms?.citation ?? cite(meetings?.cites, 'general meetings');
  const source: Source = { rule: 'R-A16', citation };
  return [...(terms ? [mostInNumber(source, shorter)] : []), enoughVotes(source, shorter, percent)];
}

type Shorter = NonNullable<NoticeFacts['shorter']>;

const everybody = ({ agreed, members }: Shorter): Step =>
  weigh(
    { rule: 'R-A16', citation: 'Companies Act 2006 s.337(2)' },
    'All members who may attend and vote must agree to shorter notice of an annual meeting.',
    { of: agreed, says: 'members who agreed' },
    '=',
    { of: members, says: 'members' },
  );

const mostInNumber = (source: Source, { agreed, members }: Shorter): Step =>
  weigh(
    source,
    'A majority in number of the members who may attend and vote must agree to shorter notice.',
    { times: 2, of: agreed, says: 'members who agreed' },
    '>',
    { of: members, says: 'members' },
  );

const enoughVotes = (source: Source, { votesAgreed, votes }: Shorter, percent: number): Step =>
  weigh(
    source,
    `Those who agreed must hold at least ${percent} % of the votes.`,
    { times: 100, of: votesAgreed, says: 'votes of those who agreed' },
    '>=',
    { times: percent, of: votes, says: 'votes of all' },
  );
