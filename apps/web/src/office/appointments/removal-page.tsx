import { ownRemoval, recallRules, removalGrounds, type WayOut, waysOut } from '@folkmoot/rules';
import { Radios, Textarea, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { councilQuery, proposeRemoval, type Holder } from '../api/appointments';
import { constitutionQuery } from '../api/constitution';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording as office } from '../wording';
import { wording } from './wording';

const words = wording.removal;

interface Removable {
  readonly holder: Holder;
  readonly ways: readonly WayOut[];
  /** Code of the kind by which the council removes one of its own, who is removed on a ground. */
  readonly onGround: string | null;
  /** Code of the kind by which the constituency recalls whoever sits for it, once enough have asked for it. */
  readonly onRequisition: string | null;
}

export async function loader(visit: LoaderFunctionArgs): Promise<Removable> {
  const term = named(visit, 'term');
  const [{ offices, seats }, { pack }] = await Promise.all([
    load(councilQuery()),
    load(constitutionQuery()),
  ]);
  const posts = [
    ...offices.map(({ code, holders }) => ({ code, holders })),
    ...seats.map(({ constituency, holders }) => ({ code: `council:${constituency}`, holders })),
  ];
  for (const { code, holders } of posts) {
    const holder = holders.find((each) => each.term === term);
    if (!holder) continue;
    const ways = waysOut(pack, code);
    const own = ways.find(({ kind }) => ownRemoval(pack, kind, code));
    const recall = ways.find(({ kind }) => recallRules(pack, kind, code));
    return {
      holder,
      ways,
      onGround: own?.kind.code ?? null,
      onRequisition: recall?.kind.code ?? null,
    };
  }
  throw new Problem({ status: 404, code: 'term-unknown', detail: words.unknown });
}

export async function action(visit: ActionFunctionArgs) {
  const { ways, onGround, onRequisition } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const kinds = ways.map(({ kind }) => kind.code);
  const [only, ...others] = kinds;
  const isBy = (kind: string | null) =>
    kind !== null && (others.length === 0 || form.get('kind') === kind);
  const read = reader.settle({
    term: named(visit, 'term'),
    ...(only !== undefined && {
      kind: others.length > 0 ? reader.choice('kind', kinds, words.kindMissing) : only,
    }),
    ...(isBy(onGround) && {
      ground: reader.choice('ground', removalGrounds, words.groundMissing),
    }),
    ...(isBy(onRequisition) && {
      signed: reader.count('signed', words.signedWhat),
      requisitionedOn: reader.date('requisitionedOn', words.requisitionedOnWhat),
    }),
    reasons: reader.text('reasons', words.reasonsMissing),
    on: reader.date('on', words.onWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => proposeRemoval(read.answers, key),
    ({ resolution }) => done(officePaths.resolution(resolution), words.done),
    {
      'takes-effect-too-soon': 'on',
      'term-ended': 'on',
      'not-removable': 'kind',
      'too-few-signed': 'signed',
      'too-many-signed': 'signed',
      'requisition-not-yet': 'requisitionedOn',
    },
  );
}

/** Drafts the resolution that removes somebody from an office or a seat. */
export function Component() {
  const { holder, ways, ...by } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const [way] = ways;
  return (
    <OfficePage
      title={words.title}
      caption={holder.name}
      crumbs={[{ href: officePaths.appointments, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        {way ? (
          <RemovalForm ways={ways} {...by} says={words.says(holder.name, way)} />
        ) : (
          <p className="govuk-body">{words.notEndable(holder.name)}</p>
        )}
      </div>
    </OfficePage>
  );
}

interface RemovalFormProps extends Omit<Removable, 'holder'> {
  readonly says: string;
}

function RemovalForm({ ways, onGround, onRequisition, says }: RemovalFormProps) {
  const { errorOf } = useRefusal();
  const [kind, setKind] = useState<string | null>(null);
  const [ground, setGround] = useState<string | null>(null);
  const isBy = (code: string | null) => code !== null && (ways.length === 1 || kind === code);
  return (
    <>
      <p className="govuk-body">{says}</p>
      <ActForm button={words.button} cancel={officePaths.appointments}>
        {ways.length > 1 && (
          <Radios
            id="kind"
            name="kind"
            legend={words.kind}
            error={errorOf('kind')}
            value={kind}
            onChange={setKind}
            options={ways.map(({ kind: { code, title, electorate, subject } }) => ({
              value: code,
              label: title,
              hint: words.kindHint(
                code === onRequisition ? office.ofConstituency : office.electorates[electorate],
                subject === 'director-removal' ? words.onNotice : '',
              ),
            }))}
          />
        )}
        {isBy(onGround) && (
          <Radios
            id="ground"
            name="ground"
            legend={words.ground}
            hint={words.groundHint}
            error={errorOf('ground')}
            value={ground}
            onChange={setGround}
            options={removalGrounds.map((value) => ({ value, label: words.grounds[value] }))}
          />
        )}
        {isBy(onRequisition) && (
          <>
            <TextInput
              id="signed"
              name="signed"
              label={words.signed}
              hint={words.signedHint}
              error={errorOf('signed')}
              inputMode="numeric"
              autoComplete="off"
              width={5}
            />
            <DateField
              id="requisitionedOn"
              legend={words.requisitionedOn}
              error={errorOf('requisitionedOn')}
            />
          </>
        )}
        <Textarea
          id="reasons"
          name="reasons"
          label={words.reasons}
          hint={words.reasonsHint}
          error={errorOf('reasons')}
          rows={6}
        />
        <DateField id="on" legend={words.on} error={errorOf('on')} />
      </ActForm>
    </>
  );
}
