import { Tag, type TagTone } from '@folkmoot/ui';
import { type Vacancy } from '../api/appointments';
import { wording } from './wording';

type State = Vacancy['state'];

const tones: Readonly<Record<State, TagTone>> = {
  open: 'information',
  'nominations-closed': 'warning',
  'before-council': 'neutral',
  filled: 'good',
};

/** Where a vacancy stands. */
export const VacancyTag = ({ state }: { readonly state: State }) => (
  <Tag tone={tones[state]}>{wording.states[state]}</Tag>
);
