import { Button, Details, InsetText, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { type Paper } from '../../shared/api-voting';
import { CastFailure } from '../../shared/ballot-paper/cast-failure';
import { ChosenList } from '../../shared/ballot-paper/chosen-list';
import { answersIn, type Draft } from '../../shared/ballot-paper/draft';
import { type IdentityDeclaration } from '../../shared/ballot-paper/identity-declaration';
import { wording as paperWording } from '../../shared/ballot-paper/wording';
import { formatMoment } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Unreachable } from '../../shared/problem';
import { type Act } from '../../shared/use-act';
import { boothWays } from '../booth-ways';
import { type SealedBallot } from '../../shared/sealing/paper-to-seal';
import { wording } from '../wording';
import { SealingState } from './sealing-state';
import { Tracker } from './tracker';
import { type SealedVote } from './use-sealed-vote';

const words = wording.check;

export interface CastPageProps {
  readonly paper: Paper;
  readonly draft: Draft;
  readonly vote: SealedVote;
  readonly identity: IdentityDeclaration;
  readonly cast: Act<readonly SealedBallot[]>;
}

/** What is about to be sent. */
export function CastPage({ paper, draft, vote, identity, cast }: CastPageProps) {
  const { poll, contests } = paper;
  const [empty, setEmpty] = useState(false);
  const { sealing } = vote;
  const answered = answersIn(draft, contests).length;
  const unsent = cast.failure instanceof Unreachable;
  const onCast = () => {
    setEmpty(answered === 0);
    if (identity.require() && sealing.is === 'sealed') cast.run(sealing.ballots);
  };
  return (
    <Page
      title={paperWording.check.title}
      caption={<AsWritten>{paper.title}</AsWritten>}
      back={boothWays.question(poll, contests.length)}
      errors={[...(empty ? [{ text: paperWording.check.empty }] : []), ...identity.errors]}
    >
      <div className="fm-reading">
        {cast.failure !== null && (
          <CastFailure failure={cast.failure} poll={poll} ways={boothWays} />
        )}
        <p className="govuk-body">{paperWording.check.lead}</p>
        <ChosenList paper={paper} answers={draft.answers} ways={boothWays} />
        {answered < contests.length && <WarningText>{words.blank}</WarningText>}
        <InsetText>
          {words.secret}{' '}
          {paper.mayChangeVote
            ? paperWording.check.mayChange(formatMoment(paper.closesAt))
            : paperWording.check.final}{' '}
          <a className="govuk-link" href={paths.secrecy}>
            {words.how}
          </a>
        </InsetText>
        {identity.asked}
        <SealingState sealing={sealing} onRetry={vote.sealAgain} />
        {(sealing.is === 'sealed' || sealing.is === 'nothing') && (
          <Button type="button" busy={cast.busy} onClick={onCast}>
            {unsent ? paperWording.check.retry : words.button}
          </Button>
        )}
        {sealing.is === 'sealed' && (
          <Sealed
            {...sealing}
            mayOpen={sealing.mayOpen && !cast.busy && !unsent}
            onOpen={vote.open}
          />
        )}
      </div>
    </Page>
  );
}

interface SealedProps {
  readonly ballots: readonly SealedBallot[];
  readonly mayOpen: boolean;
  readonly onOpen: () => void;
}

/** The tracker, shown before the voter says whether the vote is cast or opened. */
function Sealed({ ballots, mayOpen, onOpen }: SealedProps) {
  return (
    <Details summary={words.test.summary}>
      <p>{words.test.what}</p>
      <p>{words.test.tracker(ballots.length)}</p>
      {ballots.map(({ box, tracker }) => (
        <p key={box}>
          <Tracker of={tracker} />
        </p>
      ))}
      <p>{words.test.noteIt}</p>
      {mayOpen ? (
        <Button type="button" look="secondary" onClick={onOpen}>
          {words.test.button}
        </Button>
      ) : (
        <p>{words.test.tooLate}</p>
      )}
    </Details>
  );
}
