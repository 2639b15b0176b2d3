import { Tag, type TagTone } from '@folkmoot/ui';
import { type SurplusRound } from '../api/surplus';
import { wording } from './wording';

export type RoundState = keyof typeof wording.states;

const tones: Readonly<Record<RoundState, TagTone>> = {
  prepared: 'warning',
  drafted: 'neutral',
  voting: 'information',
  decided: 'good',
};

/** Where a year's surplus stands. */
export function roundState({
  resolution,
  poll,
  decision,
}: Pick<SurplusRound, 'resolution' | 'poll' | 'decision'>): RoundState {
  if (decision !== null) return 'decided';
  if (poll !== null) return 'voting';
  return resolution === null ? 'prepared' : 'drafted';
}

export function RoundTag({ round }: { readonly round: SurplusRound }) {
  const state = roundState(round);
  return <Tag tone={tones[state]}>{wording.states[state]}</Tag>;
}
