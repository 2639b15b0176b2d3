import { Tag, type TagTone } from '@folkmoot/ui';
import { type BoardSummary } from '../api/boards';
import { wording } from './wording';

type State = BoardSummary['state'];

const tones: Readonly<Record<State, TagTone>> = {
  'making-the-key': 'information',
  rehearsing: 'information',
  ready: 'good',
  retired: 'neutral',
};

/** Where a board stands; the one in use says so. */
export const BoardTag = ({ state, isInUse }: Pick<BoardSummary, 'state' | 'isInUse'>) => (
  <Tag tone={tones[state]}>{isInUse ? wording.inUse : wording.states[state]}</Tag>
);
