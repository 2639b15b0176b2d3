import { ButtonLink } from '@folkmoot/ui';
import { myBallots, type MyBallot } from '../api-voting';
import { formatMoment } from '../dates';
import { paths } from '../paths';
import { wording } from './wording';

const words = wording.next;

/**
 * The ballots that the member can still cast after one poll, the first to close first: polls of one day lead on to each
 * other. None where the server does not answer, as the receipt is shown without it.
 */
export async function ballotsLeft(poll: string, signal: AbortSignal): Promise<MyBallot[]> {
  const now = new Date().toISOString();
  const { items } = await myBallots(signal).catch(() => ({ items: [] }));
  return items
    .filter((one) => one.state === 'open' && one.opensAt <= now && !one.voted && one.poll !== poll)
    .sort((a, b) => a.closesAt.localeCompare(b.closesAt));
}

export interface NextBallotProps {
  /** Those that the member can still cast. */
  readonly left: readonly MyBallot[];
}

/** After a vote is cast, the way to the next ballot; nothing when there is none. */
export function NextBallot({ left }: NextBallotProps) {
  const [next] = left;
  if (!next) return null;
  const { poll, title, secrecy, closesAt } = next;
  return (
    <section className="fm-section fm-no-print">
      <h2 className="govuk-heading-m">{words.heading(left.length)}</h2>
      <p className="govuk-body">{words.closes(title, formatMoment(closesAt))}</p>
      <ButtonLink href={secrecy === 'secret' ? paths.booth(poll) : paths.paper(poll)}>
        {words.button}
      </ButtonLink>
    </section>
  );
}
