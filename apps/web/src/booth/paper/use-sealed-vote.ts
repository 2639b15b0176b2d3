import { useEffect, useState } from 'react';
import { type Paper } from '../../shared/api-voting';
import { answersIn, type Draft } from '../../shared/ballot-paper/draft';
import { useSealer } from '../sealing/sealer';
import {
  type OpenedBallot,
  type PaperFault,
  type SealedBallot,
} from '../../shared/sealing/paper-to-seal';
import { dropVote, keptVote } from './kept-vote';
import { fetchSealing } from './sealed-paper';

/** How far the sealing of a vote has come. */
export type Sealing =
  | { readonly is: 'nothing' }
  | { readonly is: 'checking' | 'sealing' }
  /** Ready to be cast; or to be opened instead, unless it may have been sent already. */
  | { readonly is: 'sealed'; readonly ballots: readonly SealedBallot[]; readonly mayOpen: boolean }
  /** To be looked at, never to be cast. */
  | { readonly is: 'opened'; readonly ballots: readonly OpenedBallot[] }
  | { readonly is: 'at-fault'; readonly fault: PaperFault }
  | { readonly is: 'failed'; readonly failure: Error };

export interface SealedVote {
  readonly sealing: Sealing;
  /** Opens the vote instead of casting it. */
  readonly open: () => void;
  /** Seals the vote again, with another key and other chance. */
  readonly sealAgain: () => void;
}

/**
 * Checks the paper against the log and seals the vote, as soon as there is something to seal. A vote that was sent
 * and not answered is not sealed again: it is the same vote that is sent once more.
 */
export function useSealedVote(paper: Paper, draft: Draft): SealedVote {
  const sealer = useSealer();
  const [sealing, setSealing] = useState<Sealing>({ is: 'nothing' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    const show = (next: Sealing) => {
      if (!left) setSealing(next);
    };
    const seal = async () => {
      const kept = keptVote(paper.poll, draft);
      if (kept) return show({ is: 'sealed', ballots: kept.ballots, mayOpen: false });
      const answers = answersIn(draft, paper.contests);
      if (answers.length === 0) return show({ is: 'nothing' });
      show({ is: 'checking' });
      const { paper: toSeal, evidence } = await fetchSealing(paper);
      const fault = await sealer.do('check', { paper: toSeal, evidence });
      if (fault) return show({ is: 'at-fault', fault });
      show({ is: 'sealing' });
      const ballots = await sealer.do('seal', { paper: toSeal, answers });
      show({ is: 'sealed', ballots, mayOpen: true });
    };
    seal().catch((reason: unknown) => show({ is: 'failed', failure: asError(reason) }));
    return () => {
      left = true;
    };
  }, [paper, draft, sealer, round]);
  return {
    sealing,
    open: () => {
      sealer.do('open', undefined).then(
        (ballots) => (ballots ? setSealing({ is: 'opened', ballots }) : setRound(round + 1)),
        (reason: unknown) => setSealing({ is: 'failed', failure: asError(reason) }),
      );
    },
    sealAgain: () => {
      dropVote(paper.poll);
      setRound(round + 1);
    },
  };
}

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
