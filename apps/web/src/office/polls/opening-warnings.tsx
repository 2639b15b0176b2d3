import { Checkboxes, InsetText, WarningText } from '@folkmoot/ui';
import { type Schema } from '@folkmoot/contract';
import { useState } from 'react';
import { openingWords as words } from './opening-wording';

export type OpeningWarning = Schema<'OpeningWarningDto'>;

/** The field that says that the warnings have been read. */
export const readField = 'read';
/** The fields that hold the warnings in their own words. */
export const warningField = 'warning';

export interface ReadFirstProps {
  readonly warnings: readonly OpeningWarning[];
  readonly error: string | undefined;
}

/** What has to be read before a poll opens, and a tick that it was. */
export function ReadFirst({ warnings, error }: ReadFirstProps) {
  const [read, setRead] = useState<readonly string[]>([]);
  if (warnings.length === 0) return null;
  return (
    <>
      {warnings.map(({ says, citation }) => (
        <InsetText key={says}>
          {says} ({citation})
          <input type="hidden" name={warningField} value={says} />
        </InsetText>
      ))}
      <Checkboxes
        id={readField}
        name={readField}
        legend={words.readFirst}
        values={read}
        onChange={setRead}
        options={[{ value: 'yes', label: words.haveRead }]}
        {...(error !== undefined && { error })}
      />
    </>
  );
}

/** Why a poll is not opened: nothing could be carried by it. */
export const InVain = ({ warnings }: { readonly warnings: readonly OpeningWarning[] }) => (
  <>
    {warnings
      .filter(({ inVain }) => inVain)
      .map(({ says, citation }) => (
        <WarningText key={says}>
          {says} ({citation})
        </WarningText>
      ))}
    <p className="govuk-body">{words.inVain}</p>
  </>
);
