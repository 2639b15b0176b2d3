import { type CountSheet, nameOf, type Stage } from './count-sheet';
import { parseFixed, trimDecimal, formatFixed } from './fixed-point';
import { areOrIs, counted, listed } from './words';

/** One sentence for the register: who is elected, from how many papers, by which method. */
export function summarySentence(sheet: CountSheet): string {
  const { seats, valid, quota, stages, lots, method, methodVersion } = sheet;
  const elected = sheet.elected.map((id) => nameOf(sheet, id));
  const vacant = seats - elected.length;
  const rejected = sheet.rejected.reduce((sum, { papers }) => sum + papers, 0);
  const facts = [
    ...(vacant > 0 ? [`${vacant} left vacant`] : []),
    counted(valid, 'valid paper'),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(quota === null ? [] : [`quota ${trimDecimal(quota)}`]),
    counted(stages.length, 'stage'),
    lots.length === 0 ? 'no lot drawn' : `${counted(lots.length, 'lot')} drawn`,
  ];
  const who = elected.length === 0 ? 'Nobody is' : `${listed(elected)} ${areOrIs(elected)}`;
  return `${who} elected to ${counted(seats, 'seat')}: ${facts.join(', ')} (${method} ${methodVersion}).`;
}

/** What happened in one stage and why, in a few plain sentences. */
export function stageSentence(sheet: CountSheet, stage: Stage): string {
  const sentences = [stage.why.reason, movement(sheet, stage), outcome(sheet, stage)];
  return `Stage ${stage.number}: ${sentences.filter((sentence) => sentence !== '').join(' ')}`;
}

/** The whole count in plain English, stage by stage, and last who took the places that were left. */
export const countSentences = (sheet: CountSheet): string[] => [
  ...sheet.stages.map((stage) => stageSentence(sheet, stage)),
  ...lastPlacesSentences(sheet),
];

/** Who took the last places and why; nothing when all places went to candidates with enough votes. */
export function lastPlacesSentences(sheet: CountSheet): string[] {
  if (!sheet.lastPlaces) return [];
  const { elected, why } = sheet.lastPlaces;
  const names = elected.map((id) => nameOf(sheet, id));
  return [`Last places: ${why.reason} ${listed(names)} ${areOrIs(names)} elected.`];
}

const MOVES_PAPERS = new Set<Stage['action']>(['surplus', 'exclusion', 'withdrawal']);

function movement(sheet: CountSheet, stage: Stage): string {
  if (stage.keepValues) return `The quota is ${trimDecimal(stage.quota ?? '')}.`;
  if (!MOVES_PAPERS.has(stage.action)) return '';
  if (stage.transfers.length === 0) return 'There are no papers to move.';
  const amount = trimDecimal(
    totalOf([...stage.transfers.map(({ votes }) => votes), stage.roundingLoss]),
  );
  const ways = sheet.candidates.flatMap(({ id, name }) => {
    const received = votesTo(stage, id);
    return received.length > 0 ? [`${trimDecimal(totalOf(received))} to ${name}`] : [];
  });
  const lost = trimDecimal(totalOf([...votesTo(stage, null), stage.roundingLoss]));
  if (lost !== '0') ways.push(`${lost} to nobody (non-transferable)`);
  const what = stage.action === 'surplus' ? `surplus of ${amount}` : `votes, ${amount},`;
  return `The ${what} ${stage.action === 'surplus' ? 'moves' : 'move'}: ${listed(ways)}.`;
}

function outcome(sheet: CountSheet, stage: Stage): string {
  const names = stage.elected.map((id) => nameOf(sheet, id));
  return names.length === 0 ? 'Nobody is elected.' : `${listed(names)} ${areOrIs(names)} elected.`;
}

const votesTo = (stage: Stage, to: string | null): string[] =>
  stage.transfers.filter((transfer) => transfer.to === to).map(({ votes }) => votes);

/** The sum of decimals that all have as many places as the sheet's votes. */
function totalOf(decimals: readonly string[]): string {
  const places = decimals[0]?.split('.')[1]?.length ?? 0;
  return formatFixed(
    decimals.reduce((sum, decimal) => sum + parseFixed(decimal), 0n),
    places,
  );
}
