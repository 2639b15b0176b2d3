import { InsetText } from '@folkmoot/ui';
import { type Decision } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { wording } from './wording';

const words = wording.decision;

/** What is known to be wrong with a decision as it stands, and which decision corrects which. Nothing is taken away. */
export function Corrections({ decision }: { readonly decision: Decision }) {
  const { correctedBy, corrects, corrections } = decision;
  return (
    <>
      {correctedBy !== null && <Correction says={words.correctedBy} number={correctedBy} />}
      {corrects !== null && <Correction says={words.corrects} number={corrects} />}
      {corrections.map(({ ordinal, correctedOn, note }) => (
        <InsetText key={ordinal}>
          <strong>{words.corrected(formatDay(correctedOn))}</strong> {note}
        </InsetText>
      ))}
    </>
  );
}

function Correction({ says, number }: { readonly says: string; readonly number: number }) {
  return (
    <InsetText>
      {says}{' '}
      <a className="govuk-link" href={paths.decision(number)}>
        {words.decision(number)}
      </a>
      .
    </InsetText>
  );
}
