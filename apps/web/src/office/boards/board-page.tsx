import { Code, SummaryList, WarningText, type SummaryRow } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { boardQuery, rehearsalFile, speakOnBoard, type Board } from '../api/boards';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { BoardMembers } from './board-members';
import { BoardSteps } from './board-steps';
import { BoardTag } from './board-tag';
import { forgetContribution, keptContribution } from './kept-contribution';
import { faultSays, typedSeed, whatToSay } from './take-turn';
import { Turn } from './turn';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(boardQuery(named(visit)));

/** Takes the reader's turn on the board: what is said is worked out here, from the code of the sheet. */
export async function action(visit: ActionFunctionArgs) {
  const board = await load(boardQuery(named(visit)));
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const { id, round } = board;
  if (!round) return done(officePaths.board(id), wording.turn.done.rehearsal);
  const text = round === 'contribution' ? keptContribution(id) : null;
  const seed = text === null ? typedSeed(form, reader) : '';
  const read = reader.settle({ seed });
  if ('refusal' in read) return read.refusal;
  const said =
    text === null && round !== 'contribution'
      ? await whatToSay(board, round, read.answers.seed)
      : ({ ok: true, value: text ?? '' } as const);
  if (!said.ok) return { errors: [{ field: 'code', text: faultSays(said.error, board) }] };
  return send(
    form,
    (key) => speakOnBoard(id, { round, text: said.value }, key),
    () => {
      if (round === 'contribution') forgetContribution(id);
      return done(officePaths.board(id), wording.turn.done[round]);
    },
    { 'message-refused': 'code' },
  );
}

/** One board: where it stands, who is on it, and what the reader does next. */
export function Component() {
  const board = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const mayRetire = useMay('setUpBoards');
  return (
    <OfficePage
      title={board.name}
      crumbs={[{ href: officePaths.boards, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        {board.size === 1 && <WarningText>{wording.single}</WarningText>}
        <Turn key={board.round} board={board} />
        <SummaryList rows={rowsOf(board)} />
      </div>
      <BoardMembers board={board} />
      <BoardSteps board={board} />
      {mayRetire && board.state !== 'retired' && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.retireBoard(board.id)}>
            {wording.retire.title}
          </a>
        </p>
      )}
    </OfficePage>
  );
}

const { facts: words } = wording;

function rowsOf(board: Board): readonly SummaryRow[] {
  const { id, size, threshold, members, parametersSha256, archiveSha256, retiredReason } = board;
  const verified = members.filter(({ hasVerifiedSheet }) => hasVerifiedSheet).length;
  return [
    { key: words.state, value: <BoardTag {...board} /> },
    { key: words.opens, value: words.opensSays(size, threshold) },
    { key: words.sheets, value: words.sheetsSay(verified, size) },
    ...(parametersSha256
      ? [
          {
            key: words.key,
            value: (
              <>
                {words.keySays} <Code>{parametersSha256}</Code>
              </>
            ),
          },
        ]
      : []),
    ...(archiveSha256
      ? [
          {
            key: words.rehearsal,
            value: (
              <a className="govuk-link" href={rehearsalFile(id)} download>
                {words.rehearsalFile}
              </a>
            ),
          },
        ]
      : []),
    ...(retiredReason ? [{ key: words.retired, value: retiredReason }] : []),
  ];
}
