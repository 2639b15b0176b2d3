import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { weigh } from '../../reasoning/step';
import { shortNotice } from '../../statute/notice';
import { type NoticeFacts } from './facts';

/**
 * May the notice be shorter because members agreed? A majority in number of them, who also hold enough of the votes.
 * Source: R-A16; Companies Act 2006 s.307(4)–(6).
 * @returns the two tests; none when nobody was asked, or it is not allowed
 */
export function shorterNotice(
  { legalForm, meetings }: Constitution,
  { shorter }: NoticeFacts,
): readonly Step[] {
  const terms = shortNotice(legalForm);
  if (!terms || !shorter) return [];
  const source = { rule: 'R-A16', citation: terms.citation };
  const percent = Math.max(terms.leastPercent, meetings?.shortNoticePercent ?? terms.leastPercent);
  return [
    weigh(
      source,
      'A majority in number of the members who may attend and vote must agree to shorter notice.',
      { times: 2, of: shorter.agreed, says: 'members who agreed' },
      '>',
      { of: shorter.members, says: 'members' },
    ),
    weigh(
      source,
      `Those who agreed must hold at least ${percent} % of the votes.`,
      { times: 100, of: shorter.votesAgreed, says: 'votes of those who agreed' },
      '>=',
      { times: percent, of: shorter.votes, says: 'votes of all' },
    ),
  ];
}
