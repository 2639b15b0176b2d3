import { Button, ButtonGroup, ButtonLink, Details, Panel, SummaryList } from '@folkmoot/ui';
import { type MyBallot, type Paper } from '../../shared/api-voting';
import { NextBallot } from '../../shared/ballot-paper/next-ballot';
import { wording as paperWording } from '../../shared/ballot-paper/wording';
import { formatMoment } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { figure } from '../../shared/language/spoken';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type MySealedBallot } from '../api';
import { QrCode } from '../paper/qr-code';
import { Tracker } from '../paper/tracker';
import { wording } from '../wording';

const words = wording.receipt;

export interface Receipt {
  readonly paper: Pick<Paper, 'poll' | 'title'>;
  /** The newest first. */
  readonly ballots: readonly MySealedBallot[];
  /** Other ballots that the member can still cast. */
  readonly left: readonly MyBallot[];
}

/** The end of a vote: done, with what finds it again, and the way to the next ballot. Never what was chosen. */
export function ReceiptPage({ data: { paper, ballots, left } }: PageProps<Receipt>) {
  const current = ballots.filter(({ state }) => state === 'current');
  const earlier = ballots.filter(({ state }) => state === 'superseded');
  if (current.length === 0) return <NothingCast title={paper.title} />;
  return (
    <Page title={words.title} ownHeading>
      <div className="fm-reading">
        <Panel title={words.title}>
          {left.length === 0 ? words.nothingMore : paperWording.next.thisOneDone}
        </Panel>
        <NextBallot left={left} />
        <h2 className="govuk-heading-m fm-section">{words.heading}</h2>
        {current.map((ballot) => (
          <Held key={ballot.box} paper={paper} ballot={ballot} />
        ))}
        <h2 className="govuk-heading-m">{words.meaningTitle}</h2>
        <p className="govuk-body">{words.meaning}</p>
        <p className="govuk-body">{words.notHow}</p>
        {earlier.length > 0 && <Earlier ballots={earlier} />}
        <ButtonGroup>
          <Button type="button" look="secondary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </ButtonGroup>
        <p className="govuk-body fm-no-print">
          <a className="govuk-link" href={paths.ballots}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  );
}

interface HeldProps {
  readonly paper: Receipt['paper'];
  readonly ballot: MySealedBallot;
}

function Held({ paper: { poll, title }, ballot: { box, tracker, castAt, logIndex } }: HeldProps) {
  const address = paths.boothTracker(poll, box, tracker);
  return (
    <>
      <SummaryList
        rows={[
          { key: words.poll, value: <AsWritten>{title}</AsWritten> },
          { key: words.castAt, value: formatMoment(castAt) },
          { key: words.tracker, value: <Tracker of={tracker} /> },
          {
            key: words.entry,
            value: (
              <a className="govuk-link" href={paths.logEntry(logIndex)}>
                {figure(logIndex)}
              </a>
            ),
          },
        ]}
      />
      <figure className="fm-figure">
        <QrCode text={location.origin + address} says={words.qr} />
        <figcaption className="govuk-body">{words.scan}</figcaption>
      </figure>
      <p className="fm-no-print">
        <ButtonLink href={address}>{words.check}</ButtonLink>
      </p>
    </>
  );
}

const Earlier = ({ ballots }: { readonly ballots: readonly MySealedBallot[] }) => (
  <Details summary={words.earlier}>
    <p>{words.earlierSays}</p>
    <ul className="govuk-list">
      {ballots.map(({ tracker, castAt }) => (
        <li key={tracker}>
          {formatMoment(castAt)}: <Tracker of={tracker} />
        </li>
      ))}
    </ul>
  </Details>
);

const NothingCast = ({ title }: { readonly title: string }) => (
  <Page title={words.none} caption={<AsWritten>{title}</AsWritten>} back={paths.ballots}>
    <p className="govuk-body">{words.noneSays}</p>
  </Page>
);
