import { canonicalJson } from '@folkmoot/log';
import { type Constitution, guaranteedIn, seatsGuaranteed } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from './chronicle';
import { type Contest } from './poll-opened';
import { type PollStory } from './poll-story';

/**
 * Asks of each poll of an election whether it opened with the seats that the constitution guarantees to groups, for
 * exactly the candidates who had stated to belong to them when they were put on the paper. Source: R-F36.
 */
export function checkGuarantees(
  chronicle: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  for (const poll of chronicle.polls.values()) {
    const { entry, constitution, contests } = poll.opened;
    const pack = constitutions.get(constitution.version);
    if (!pack) continue;
    for (const contest of contests)
      if (!isAsStated(chronicle, pack, poll, contest))
        findings.fail(
          'rules',
          `Entry ${entry} opens ${poll.named} with other guaranteed seats in “${contest.title}” than the constitution and the nominations give.`,
          { entry },
        );
  }
}

function isAsStated(
  { candidates, continues }: Chronicle,
  pack: Constitution,
  { opened }: PollStory,
  contest: Contest,
): boolean {
  const { constituency, seats, confirms, options, seatRules } = contest;
  const isElection = opened.kind === 'election' && opened.round === null && confirms === null;
  const places = isElection ? guaranteedIn(pack, { code: constituency, seats }) : [];
  const standing = options.map(({ id }) => {
    const stood = candidates.stood.findLast(
      (one) => one.candidate === id && one.entry < opened.entry,
    );
    return { id, known: stood !== undefined, groups: stood?.groups ?? [] };
  });
  const claimed = seatRules ?? [];
  const isToldBefore = continues !== null && standing.some(({ known }) => !known);
  if (isToldBefore) return claimed.length === places.length;
  return said(seatsGuaranteed(places, standing)) === said(claimed);
}

const said = (rules: unknown): string => canonicalJson(rules);
