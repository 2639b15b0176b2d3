import { Tag, type TagTone } from '@folkmoot/ui';
import { type FundRound } from '../api/funds';
import { wording } from './wording';

type State = FundRound['state'];

const tones: Readonly<Record<State, TagTone>> = {
  'taking-bids': 'neutral',
  open: 'information',
  closed: 'warning',
  decided: 'good',
};

/** Where a fund round stands. */
export const FundTag = ({ state }: { readonly state: State }) => (
  <Tag tone={tones[state]}>{wording.states[state]}</Tag>
);
