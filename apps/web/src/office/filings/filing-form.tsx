import { TextInput } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type Filing } from '../api/filings';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { useRefusal } from '../form/use-refusal';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.form;

/** The page on which a filing is recorded, or says when it was. */
export function FilingForm({ filing }: { readonly filing: Filing }) {
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={wording.to(filing.what, filing.at)}
      crumbs={[{ href: officePaths.filings, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        {filing.term !== null && (
          <p className="govuk-body">{wording.left(filing.title, formatDay(filing.since))}</p>
        )}
        {filing.filedOn !== null ? (
          <p className="govuk-body">{words.already(formatDay(filing.filedOn))}</p>
        ) : (
          <OnDuty duty="recordFilings">
            <ActForm button={words.button} cancel={officePaths.filings}>
              <DateField
                id="filedOn"
                legend={words.day}
                hint={words.hint(formatDay(filing.by), filing.citation)}
                error={errorOf('filedOn')}
              />
              <TextInput
                id="reference"
                name="reference"
                label={words.reference}
                hint={words.referenceHint}
                error={errorOf('reference')}
                autoComplete="off"
                width={20}
              />
            </ActForm>
          </OnDuty>
        )}
      </div>
    </OfficePage>
  );
}
