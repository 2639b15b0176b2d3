import { Tag, type TagTone } from '@folkmoot/ui';
import { wording } from '../wording';

type State = keyof typeof wording.states;

const tones: Readonly<Record<State, TagTone>> = {
  draft: 'neutral',
  open: 'information',
  due: 'warning',
  closed: 'warning',
  counted: 'warning',
  decided: 'good',
  declared: 'good',
  abandoned: 'neutral',
  ended: 'neutral',
};

/** Where a poll, or what it is for, stands. */
export const StateTag = ({ state }: { readonly state: State }) => (
  <Tag tone={tones[state]}>{wording.states[state]}</Tag>
);
