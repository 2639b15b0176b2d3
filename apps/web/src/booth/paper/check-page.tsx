import { useState } from 'react';
import { type Paper } from '../../shared/api-voting';
import { CannotVotePage } from '../../shared/ballot-paper/cannot-vote-page';
import { draftOf, keepDraft } from '../../shared/ballot-paper/draft';
import { useIdentityDeclaration } from '../../shared/ballot-paper/identity-declaration';
import { paths } from '../../shared/paths';
import { Problem } from '../../shared/problem';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { castSealed } from '../api';
import { boothWays } from '../booth-ways';
import { OpenedVote } from '../challenge/opened-vote';
import { useSealer } from '../sealing/sealer';
import { type SealedBallot } from '../../shared/sealing/paper-to-seal';
import { CastPage } from './cast-page';
import { dropVote, keepVote, keptVote, rememberCast } from './kept-vote';
import { useSealedVote } from './use-sealed-vote';

/** What is about to be sent, sealed while it is looked at, and the one button that casts it. */
export function CheckPage({ data: paper }: PageProps<Paper>) {
  return paper.canVote ? (
    <Check paper={paper} />
  ) : (
    <CannotVotePage paper={paper} ways={boothWays} />
  );
}

function Check({ paper }: { readonly paper: Paper }) {
  const { poll } = paper;
  const [draft] = useState(() => draftOf(paper));
  const sealer = useSealer();
  const vote = useSealedVote(paper, draft);
  const identity = useIdentityDeclaration(paper);
  const cast = useAct(async (ballots: readonly SealedBallot[]) => {
    keepDraft(poll, draft);
    const { key } = keptVote(poll, draft) ?? keepVote(poll, draft, ballots);
    try {
      rememberCast(poll, await castSealed(poll, ballots, key, identity.isMade));
    } catch (failure) {
      if (isRefused(failure)) dropVote(poll);
      throw failure;
    }
    await sealer.do('forget', undefined);
    navigate(paths.boothReceipt(poll), { replace: true });
  });
  if (vote.sealing.is === 'opened')
    return (
      <OpenedVote
        paper={paper}
        answers={draft.answers}
        opened={vote.sealing.ballots}
        onSealAgain={vote.sealAgain}
      />
    );
  return <CastPage paper={paper} draft={draft} vote={vote} identity={identity} cast={cast} />;
}

/** Whether the same vote would be refused again: then it is sealed afresh. */
const isRefused = (failure: unknown): boolean =>
  failure instanceof Problem && failure.status < 500 && failure.status !== 401;
