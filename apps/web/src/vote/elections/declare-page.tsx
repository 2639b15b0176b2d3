import { countWords } from '@folkmoot/basics';
import {
  Button,
  ButtonGroup,
  Checkboxes,
  DateInput,
  type FormError,
  LinkButton,
  Textarea,
} from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { readDate } from '../../shared/read-date';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { declare, type Election } from './api';
import { type NominationData } from './nomination-page';
import { useKeptDraft } from './use-kept-draft';
import { wording } from './wording';

const words = wording.declaration;

/** Where a nominee writes what voters read, declares what the rules ask, and agrees to stand. */
export function DeclarePage({ data: { election, nomination } }: PageProps<NominationData>) {
  const { nominating } = election;
  const draft = useKeptDraft(election.id, nomination);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly FormError[]>([]);
  const declarations = declarationsAsked(nominating);
  const guarantees =
    election.contests.find(({ id }) => id === nomination.contest)?.guarantees ?? [];
  const act = useAct<string | null>(async (bornOn) => {
    draft.stop();
    await declare(election.id, nomination.id, {
      ...(draft.statement.trim() !== '' && { statement: draft.statement }),
      interests: draft.interests,
      ...(bornOn !== null && { bornOn }),
      signsCode: true,
      isDirector: false,
      nothingBars: true,
      ...(groups.length > 0 && { groups: [...groups] }),
    });
    navigate(paths.nomination(election.id, nomination.id));
  });
  const errors = act.failure
    ? [{ field: 'statement', text: failureText(act.failure) }]
    : [...faults];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  const count = countWords(draft.statement);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const bornOn = readDate(new FormData(event.currentTarget), 'bornOn');
    const found = faultsIn(nominating, draft, bornOn, ticked.length === declarations.length);
    setFaults(found);
    if (found.length === 0) act.run(bornOn || null);
  };
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{election.title}</AsWritten>}
      back={paths.nomination(election.id, nomination.id)}
      errors={errors}
    >
      <p className="govuk-body">{wording.nomination.lead}</p>
      <form onSubmit={onSubmit} noValidate>
        <Textarea
          id="statement"
          label={words.statement}
          hint={words.statementHint(nominating.statementWords)}
          error={errorOf('statement')}
          rows={12}
          value={draft.statement}
          onChange={(event) => draft.write({ statement: event.target.value })}
        />
        <p className="govuk-body fm-soft" role="status">
          {words.words(count, nominating.statementWords)}
          {draft.kept && ` · ${words.kept}`}
        </p>
        <Textarea
          id="interests"
          label={words.interests}
          hint={words.interestsHint}
          error={errorOf('interests')}
          value={draft.interests}
          onChange={(event) => draft.write({ interests: event.target.value })}
        />
        {nominating.minimumAge !== null && (
          <DateInput
            id="bornOn"
            legend={words.bornOn}
            hint={words.bornOnHint(nominating.minimumAge)}
            error={errorOf('bornOn')}
          />
        )}
        {guarantees.length > 0 && (
          <Checkboxes
            id="groups"
            name="groups"
            legend={words.groups}
            hint={<AsWritten>{guarantees.map(({ says }) => says).join(' ')}</AsWritten>}
            values={groups}
            onChange={setGroups}
            options={guarantees.map(({ code, name }) => ({
              value: code,
              label: <AsWritten>{name}</AsWritten>,
            }))}
          />
        )}
        <Checkboxes
          id="declare"
          name="declare"
          legend={words.declare}
          error={errorOf('declare')}
          values={ticked}
          onChange={setTicked}
          options={declarations.map((value) => ({ value, label: words[value] }))}
        />
        <ButtonGroup>
          <Button busy={act.busy}>{words.button}</Button>
          <LinkButton
            onClick={() =>
              void draft
                .keepNow()
                .then(() => navigate(paths.nomination(election.id, nomination.id)))
            }
          >
            {words.later}
          </LinkButton>
        </ButtonGroup>
      </form>
    </Page>
  );
}

type Declared = 'nothingBars' | 'signsCode' | 'notDirector' | 'agree';

/** What the constitution asks a nominee to declare. */
const declarationsAsked = ({
  signsCode,
  directorsMayStand,
}: Election['nominating']): readonly Declared[] => [
  'nothingBars',
  ...(signsCode ? (['signsCode'] as const) : []),
  ...(directorsMayStand ? [] : (['notDirector'] as const)),
  'agree',
];

function faultsIn(
  { statementWords, minimumAge }: Election['nominating'],
  { statement, interests }: { readonly statement: string; readonly interests: string },
  bornOn: string | null,
  allTicked: boolean,
): readonly FormError[] {
  const count = countWords(statement);
  return [
    ...(count > statementWords
      ? [{ field: 'statement', text: words.words(count, statementWords) }]
      : []),
    ...(interests.trim() === '' ? [{ field: 'interests', text: words.interestsMissing }] : []),
    ...(minimumAge !== null && !bornOn ? [{ field: 'bornOn', text: words.bornOnMissing }] : []),
    ...(allTicked ? [] : [{ field: 'declare', text: words.declareMissing }]),
  ];
}
