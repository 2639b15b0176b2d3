import { formatPounds } from '@folkmoot/basics';
import { Select, Textarea, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { addBid, fundRoundQuery } from '../api/funds';
import { FormReader } from '../form/form-reader';
import { PoundsInput } from '../form/pounds-input';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.bid;

/** The value of a bid that competes for what the parts leave. */
const NO_PART = 'none';

export const loader = (visit: LoaderFunctionArgs) => load(fundRoundQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const { terms } = await load(fundRoundQuery(id));
  const reader = new FormReader(form);
  const places = [NO_PART, ...terms.parts.map((part) => part.id)];
  const part =
    terms.parts.length === 0 ? NO_PART : reader.choice('part', places, words.partMissing);
  const read = reader.settle({
    name: reader.text('name', words.nameMissing),
    applicant: reader.text('applicant', words.applicantMissing),
    pence: reader.pence('pence', words.amountWhat)?.toString() ?? null,
    summary: reader.text('summary', words.summaryMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => addBid(id, { ...read.answers, ...(part && part !== NO_PART && { part }) }, key),
    () => done(officePaths.fund(id), words.done),
    {
      'amount-not-positive': 'pence',
      'over-budget': 'pence',
      'bid-already': 'name',
      'part-unknown': 'part',
    },
  );
}

/** Takes a bid to a fund round. */
export function Component() {
  const round = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <FormPage
      title={words.title}
      caption={round.title}
      crumbs={crumbsTo(round)}
      button={words.button}
      cancel={officePaths.fund(round.id)}
    >
      <TextInput
        id="name"
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errorOf('name')}
        autoComplete="off"
        maxLength={200}
      />
      <TextInput
        id="applicant"
        name="applicant"
        label={words.applicant}
        error={errorOf('applicant')}
        autoComplete="off"
        maxLength={200}
      />
      <PoundsInput
        id="pence"
        name="pence"
        label={words.amount}
        hint={words.amountHint}
        error={errorOf('pence')}
      />
      {round.terms.parts.length > 0 && (
        <Select
          id="part"
          name="part"
          label={words.part}
          error={errorOf('part')}
          options={[
            { value: NO_PART, text: words.noPart },
            ...round.terms.parts.map(({ id, name, budgetPence }) => ({
              value: id,
              text: words.partOf(name, formatPounds(BigInt(budgetPence))),
            })),
          ]}
        />
      )}
      <Textarea
        id="summary"
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        error={errorOf('summary')}
        maxLength={2000}
        rows={6}
      />
    </FormPage>
  );
}
