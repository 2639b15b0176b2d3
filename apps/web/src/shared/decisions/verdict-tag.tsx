import { type Verdict } from '@folkmoot/rules';
import { Tag, type TagTone } from '@folkmoot/ui';
import { verdicts } from './wording';

const tones: Readonly<Record<Verdict, TagTone>> = {
  carried: 'good',
  elected: 'good',
  lost: 'neutral',
  'no-quorum': 'warning',
  unlawful: 'bad',
};

/** How a decision came out, in one or two words. */
export const VerdictTag = ({ verdict }: { readonly verdict: Verdict }) => (
  <Tag tone={tones[verdict]}>{verdicts[verdict]}</Tag>
);
