import { ButtonGroup, ButtonLink, EmptyState, Tag } from '@folkmoot/ui';
import { type OwnRemoval } from '../../shared/api-removals';
import { type SeatOffer } from '../../shared/api-seats';
import { type MyBallot } from '../../shared/api-voting';
import { formatDay, formatMoment } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { useSession } from '../../shared/session';
import { type OwnTerm } from '../council/api';
import { OwnTerms } from '../council/own-terms';
import { RemovalCard } from '../removals/removal-card';
import { wording } from '../wording';
import { type SortedBallots } from './sorted-ballots';

const words = wording.ballots;

export interface BallotsAndOffers extends SortedBallots {
  readonly offers: readonly SeatOffer[];
  readonly removals: readonly OwnRemoval[];
  /** What the member holds or will hold. */
  readonly terms: readonly OwnTerm[];
}

/** What a member may vote on now, what is coming, what has been, seats that they are asked to take, removals that they can reply to, and what they hold. */
export function BallotsPage({ data }: PageProps<BallotsAndOffers>) {
  const { open, toCome, past, offers, removals, terms } = data;
  const asked = offers.length + removals.length;
  if (open.length + toCome.length + past.length + asked === 0)
    return (
      <Page title={words.title}>
        <CouncilBusiness />
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
        <OwnTerms terms={terms} />
        <OwnData />
      </Page>
    );
  return (
    <Page title={words.title}>
      <CouncilBusiness />
      {asked > 0 && (
        <ul className="fm-stack">
          {removals.map((removal) => (
            <RemovalCard key={removal.resolution} removal={removal} />
          ))}
          {offers.map((offer) => (
            <Offer key={offer.seat} offer={offer} />
          ))}
        </ul>
      )}
      <h2 className="govuk-heading-m">{words.open}</h2>
      {open.length === 0 && <EmptyState title={words.noneOpen} />}
      <ul className="fm-stack">
        {open.map((ballot) => (
          <OpenBallot key={ballot.poll} ballot={ballot} />
        ))}
      </ul>
      <Section title={words.toCome} ballots={toCome} />
      <OwnTerms terms={terms} />
      <Section title={words.past} ballots={past} />
      <OwnData />
    </Page>
  );
}

/** For members of the council, the way to what is before it. */
function CouncilBusiness() {
  const { account } = useSession();
  if (!account?.roles.includes('council-member')) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.councilBusiness}>
        {words.council}
      </a>
    </p>
  );
}

/** A copy of what is kept about the reader, to take away. */
const OwnData = () => (
  <p className="govuk-body">
    <a className="govuk-link" href="/api/v1/my/data" download>
      {words.ownData}
    </a>
  </p>
);

function Offer({ offer }: { readonly offer: SeatOffer }) {
  const { seat, officeName, replyBy, serves } = offer;
  const { card, open, answered, by, answer, change } = wording.seat;
  return (
    <li className="fm-card">
      <p className="fm-card__top">
        <span className="fm-soft">{by(formatDay(replyBy))}</span>
        <Tag tone={serves === null ? 'warning' : 'good'}>{serves === null ? open : answered}</Tag>
      </p>
      <h2 className="govuk-heading-m">{card(officeName)}</h2>
      <ButtonGroup>
        <ButtonLink look={serves === null ? 'primary' : 'secondary'} href={paths.seatOffer(seat)}>
          {serves === null ? answer : change}
        </ButtonLink>
      </ButtonGroup>
    </li>
  );
}

interface BallotProps {
  readonly ballot: MyBallot;
}

function OpenBallot({ ballot }: BallotProps) {
  const { title, kind, secrecy, closesAt, voted, castAt, mayChangeVote } = ballot;
  const { paper, receipt } = waysOf(ballot);
  return (
    <li className="fm-card">
      <p className="fm-card__top">
        <span className="fm-soft">{wording.kinds[kind]}</span>
        <Tag tone={voted ? 'good' : 'warning'}>{voted ? words.tags.voted : words.tags.open}</Tag>
      </p>
      <h3 className="govuk-heading-m">
        <AsWritten>{title}</AsWritten>
      </h3>
      <p className="govuk-body">{words.closes(formatMoment(closesAt))}</p>
      {secrecy === 'secret' && (
        <p className="govuk-body">
          {words.secret}{' '}
          <a className="govuk-link" href={paths.secrecy}>
            {words.how}
          </a>
        </p>
      )}
      {castAt && <p className="govuk-body">{words.voted(formatMoment(castAt))}</p>}
      <ButtonGroup>
        {!voted && <ButtonLink href={paper}>{words.vote}</ButtonLink>}
        {voted && mayChangeVote && (
          <ButtonLink look="secondary" href={paper}>
            {words.change}
          </ButtonLink>
        )}
        {voted && (
          <a className="govuk-link" href={receipt}>
            {words.receipt}
          </a>
        )}
      </ButtonGroup>
    </li>
  );
}

/** A secret vote is cast, and found again, in the booth. */
const waysOf = ({ poll, secrecy }: MyBallot) =>
  secrecy === 'secret'
    ? { paper: paths.booth(poll), receipt: paths.boothReceipt(poll) }
    : { paper: paths.paper(poll), receipt: paths.receipt(poll) };

interface SectionProps {
  readonly title: string;
  readonly ballots: readonly MyBallot[];
}

function Section({ title, ballots }: SectionProps) {
  if (ballots.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="fm-lines">
        {ballots.map((ballot) => (
          <OtherBallot key={ballot.poll} ballot={ballot} />
        ))}
      </ul>
    </section>
  );
}

const whetherVoted = ({ voted, castAt, unlinkedOn }: MyBallot): string => {
  if (!voted) return words.notVoted;
  if (unlinkedOn) return words.unlinked(formatDay(unlinkedOn));
  return castAt ? words.voted(formatMoment(castAt)) : words.tags.voted;
};

function OtherBallot({ ballot }: BallotProps) {
  const { title, kind, state, opensAt, closesAt, voted, unlinkedOn, decision } = ballot;
  if (state === 'open')
    return (
      <li>
        <strong className="fm-lines__title">
          <AsWritten>{title}</AsWritten>
        </strong>
        <span className="fm-soft">
          {wording.kinds[kind]}. {words.opens(formatMoment(opensAt))}
        </span>
      </li>
    );
  return (
    <li>
      <strong className="fm-lines__title">
        <AsWritten>{title}</AsWritten>
      </strong>
      <span className="fm-soft">
        {wording.kinds[kind]}. {words.closed(formatMoment(closesAt))}
      </span>
      <span>{whetherVoted(ballot)}</span>
      <span className="fm-lines__links">
        {decision === null ? (
          words.counting
        ) : (
          <a className="govuk-link" href={paths.decision(decision)}>
            {words.decision(decision)}
          </a>
        )}
        {voted && !unlinkedOn && (
          <a className="govuk-link" href={waysOf(ballot).receipt}>
            {words.receipt}
          </a>
        )}
      </span>
    </li>
  );
}
