import { aligned } from './aligned';
import { comparisonTable } from './comparison-table';
import { type CountSheet, nameOf, type Stage } from './count-sheet';

const HEADINGS: Readonly<Record<Stage['action'], string>> = {
  'first-preferences': 'first preferences',
  surplus: 'surplus of',
  exclusion: 'exclusion of',
  withdrawal: 'withdrawal of',
  reweighting: 'reweighting',
  ballot: 'ballot',
  comparison: 'comparison',
};

/**
 * The count as a table of plain text: a row for each candidate, a column for each stage.
 * `*` marks who was elected at that stage; `-` stands where a candidate is out of the count. Those who took
 * the last places without a quota stand below. A comparison of candidates one against one has tables of its own.
 */
export function countTable(sheet: CountSheet): string {
  if (sheet.comparison) return comparisonTable(sheet, sheet.comparison);
  const rows = [
    ['', ...sheet.stages.map(({ number }) => `Stage ${number}`)],
    ['', ...sheet.stages.map(({ action }) => HEADINGS[action])],
    ['', ...sheet.stages.map((stage) => subjectOf(sheet, stage))],
    ...sheet.candidates.map(({ id, name }, place) => [
      name,
      ...sheet.stages.map(
        ({ votes, elected }) => `${votes[place] ?? '-'}${elected.includes(id) ? '*' : ' '}`,
      ),
    ]),
    ['Non-transferable', ...sheet.stages.map(({ nonTransferable }) => `${nonTransferable} `)],
  ];
  const { lastPlaces } = sheet;
  const names = lastPlaces?.elected.map((id) => nameOf(sheet, id));
  return aligned(rows) + (names ? `Last places: ${names.join(', ')}\n` : '');
}

/** What a stage is about, in a few words: `surplus of Ann`. */
export const stageHeading = (sheet: CountSheet, stage: Stage): string =>
  `${HEADINGS[stage.action]} ${subjectOf(sheet, stage)}`.trim();

const subjectOf = (sheet: CountSheet, { of }: Stage): string =>
  of.map((id) => nameOf(sheet, id)).join(', ');
