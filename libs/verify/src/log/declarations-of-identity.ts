import { type Constitution, declaringIn } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from './chronicle';
import { type Closing } from './fields';
import { type PollStory } from './poll-story';

/**
 * Asks of each poll that is closed whether every vote online of a constituency came with a declaration of identity,
 * where the constitution under which the poll opened wants it. Who declared it no log tells. Source: R-D16.
 */
export function checkIdentityDeclarations(
  { polls }: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  for (const poll of polls.values()) {
    const pack = constitutions.get(poll.opened.constitution.version);
    if (!poll.closed || !pack) continue;
    const flaw = flawOf(poll, poll.closed, declaringIn(pack, poll.opened));
    const { entry } = poll.closed;
    if (flaw !== null) findings.fail('rules', `Entry ${entry} ${flaw}.`, { entry });
  }
}

function flawOf(poll: PollStory, closed: Closing, declaring: readonly string[]): string | null {
  const declared = closed.votes?.declared ?? null;
  if (declaring.length === 0)
    return declared === null
      ? null
      : `tells of declarations of identity in ${poll.named}, where nobody is asked for one`;
  if (declared === null)
    return `says nothing of the declarations of identity in ${poll.named}, without which its votes do not count`;
  const tookPart = closed.electors
    .filter(({ constituency }) => declaring.includes(constituency))
    .reduce((sum, line) => sum + line.tookPart, 0);
  const { least, most } = onPaper(poll, closed, declaring);
  return declared >= tookPart - most && declared <= tookPart - least
    ? null
    : `tells of ${declared} declarations of identity with votes online in ${poll.named}, where ${tookPart} voted of those asked for one, ${most} of them on paper`;
}

/** How many votes of some constituencies were on paper: boxes tell to the vote, and an open poll tells of all together. */
function onPaper(
  { sealed }: PollStory,
  { boxes, votes }: Closing,
  declaring: readonly string[],
): { readonly least: number; readonly most: number } {
  if (!sealed || !boxes) return { least: 0, most: votes?.paper ?? 0 };
  const papers = boxes
    .filter(({ id }) => declaring.includes(sealed.boxes.get(id)?.constituency ?? ''))
    .reduce((sum, box) => sum + (box.papers ?? 0), 0);
  return { least: papers, most: papers };
}
