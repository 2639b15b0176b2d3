import { Fieldset, TextInput } from '@folkmoot/ui';
import { type SurplusRules } from '@folkmoot/rules';
import { useState } from 'react';
import { PoundsInput } from '../form/pounds-input';
import { useRefusal } from '../form/use-refusal';
import { LineList } from './line-list';
import { TotalsBox } from './totals-box';
import { type TypedLine } from './typed-line';
import { wording } from './wording';

const words = wording.form;

export interface PlanFieldsProps {
  readonly destinations: SurplusRules['destinations'];
}

/** The fields of an allocation, with what is left to allocate kept in view. */
export function PlanFields({ destinations }: PlanFieldsProps) {
  const { errorOf } = useRefusal();
  const [surplus, setSurplus] = useState('');
  const [lines, setLines] = useState<readonly TypedLine[]>(() =>
    destinations.map(({ code }, place) => ({ place, destination: code, amount: '' })),
  );
  const paysDividends = destinations.some(({ type }) => type === 'dividend');
  return (
    <div className="fm-plan">
      <div className="fm-plan__fields">
        <TextInput
          id="year"
          name="year"
          label={words.year}
          hint={words.yearHint}
          error={errorOf('year')}
          autoComplete="off"
          maxLength={20}
          width={10}
        />
        <Fieldset id="accounts" legend={words.accounts}>
          <div className="fm-accounts">
            <PoundsInput
              id="surplusPence"
              name="surplusPence"
              label={words.surplus}
              error={errorOf('surplusPence')}
              value={surplus}
              onChange={(event) => setSurplus(event.target.value)}
            />
            <AccountsFields />
          </div>
        </Fieldset>
        <LineList destinations={destinations} lines={lines} onChange={setLines} />
        {paysDividends && (
          <TextInput
            id="membersResolution"
            name="membersResolution"
            label={words.membersResolution}
            hint={words.membersResolutionHint}
            error={errorOf('membersResolution')}
            inputMode="numeric"
            autoComplete="off"
            width={5}
          />
        )}
      </div>
      <TotalsBox surplus={surplus} lines={lines.map(({ amount }) => amount)} />
    </div>
  );
}

function AccountsFields() {
  const { errorOf } = useRefusal();
  return (
    <>
      <PoundsInput
        id="accumulatedProfitsPence"
        name="accumulatedProfitsPence"
        label={words.profits}
        hint={words.profitsHint}
        error={errorOf('accumulatedProfitsPence')}
      />
      <PoundsInput
        id="accumulatedLossesPence"
        name="accumulatedLossesPence"
        label={words.losses}
        hint={words.lossesHint}
        error={errorOf('accumulatedLossesPence')}
      />
      <PoundsInput
        id="reservesPence"
        name="reservesPence"
        label={words.reserves}
        error={errorOf('reservesPence')}
      />
    </>
  );
}
