import { Tag, type TagTone } from '@folkmoot/ui';
import { type Challenge } from '../api/challenges';
import { wording } from './wording';

type State = Challenge['state'];

const tones: Readonly<Record<State, TagTone>> = {
  overdue: 'bad',
  open: 'warning',
  answered: 'good',
};

/** Where a challenge stands. */
export const ChallengeTag = ({ state }: { readonly state: State }) => (
  <Tag tone={tones[state]}>{wording.states[state]}</Tag>
);
