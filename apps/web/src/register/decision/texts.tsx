import { VisuallyHidden } from '@folkmoot/ui';
import { type Decision } from '../../shared/api-register';
import { formatMoment } from '../../shared/dates';
import { wording } from './wording';
import { type Part, wordsChanged } from './words-changed';

const words = wording.decision;

/** Every text that a resolution had, each with what it changed in the one before. Nothing where there was only one. */
export function Texts({ texts }: { readonly texts: Decision['texts'] }) {
  if (texts.length < 2) return null;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-l">{words.texts}</h2>
      <p className="govuk-body">{words.textsLead}</p>
      {texts.map(({ version, title, text, writtenAt }, at) => {
        const before = texts[at - 1];
        return (
          <details key={version} className="govuk-details" open={before !== undefined}>
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                {words.textVersion(version, formatMoment(writtenAt))}
              </span>
            </summary>
            <div className="govuk-details__text">
              <Changed from={before?.title ?? title} to={title} />
              <Changed from={before?.text ?? text} to={text} />
            </div>
          </details>
        );
      })}
    </section>
  );
}

const Changed = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <p className="govuk-body fm-wording">
    {wordsChanged(from, to).map((part, at) => (
      <Piece key={at} {...part} />
    ))}
  </p>
);

function Piece({ is, text }: Part) {
  switch (is) {
    case 'same':
      return text;
    case 'out':
      return (
        <del>
          <VisuallyHidden>{words.takenOut} </VisuallyHidden>
          {text}
        </del>
      );
    case 'in':
      return (
        <ins>
          <VisuallyHidden>{words.putIn} </VisuallyHidden>
          {text}
        </ins>
      );
  }
}
