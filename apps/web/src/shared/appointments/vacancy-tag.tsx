import { type Schema } from '@folkmoot/contract';
import { Tag, type TagTone } from '@folkmoot/ui';
import { appointmentWords } from './wording';

type State = Schema<'VacancyDto'>['state'];

const tones: Readonly<Record<State, TagTone>> = {
  open: 'information',
  'nominations-closed': 'warning',
  'before-council': 'neutral',
  filled: 'good',
};

/** Where a vacancy stands. */
export const VacancyTag = ({ state }: { readonly state: State }) => (
  <Tag tone={tones[state]}>{appointmentWords.states[state]}</Tag>
);
