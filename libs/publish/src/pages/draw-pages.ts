import { type Checkpoint } from '@folkmoot/log';
import {
  type ConstitutionLine,
  issuedDocuments,
  layout,
  type RegisterLine,
} from '@folkmoot/verify';
import { constitutionOf, type DecisionDocument, decisionOf, sheetOf } from '../documents';
import { type DraftRecord } from '../draft-record';
import { type Folder } from '../folder';
import { type Lists } from '../lists';
import { type News } from '../news';
import { type Organisation, Unpublishable } from '../record-source';
import { checkPage } from './check-page';
import { constitutionPage, constitutionsPage } from './constitution-pages';
import { decisionPage } from './decision-page';
import { decisionsPage, yearOf, yearPage } from './decisions-pages';
import { indexPage } from './index-page';
import { style } from './style';

/** The form of the pages. With another, all of them are drawn again. */
export const pagesForm = 3;

interface Drawing {
  readonly folder: Folder;
  readonly draft: DraftRecord;
  readonly lists: Lists;
  readonly news: Pick<News, 'decisions' | 'constitutions'>;
  readonly organisation: Organisation;
  readonly checkpoint: Checkpoint;
  /** Whether every page is drawn, not only those that say something else now. */
  readonly redraw: boolean;
}

/** Draws the pages for people, from the evidence in the folder. */
export async function drawPages(drawing: Drawing): Promise<void> {
  const { draft, lists, news, organisation, checkpoint, redraw } = drawing;
  const { name } = organisation;
  const { decisions, constitutions, keys } = lists;
  draft.page('style.css', style);
  draft.page('index.html', indexPage(organisation, decisions, checkpoint));
  draft.page('check.html', checkPage(name, checkpoint, keys));
  draft.page('constitution/index.html', constitutionsPage(name, constitutions));
  draft.page('decisions/index.html', decisionsPage(name, decisions));
  const changed = decisions.filter(({ number }) => redraw || news.decisions.has(number));
  for (const year of new Set(changed.map(yearOf))) {
    const ofYear = decisions.filter((line) => yearOf(line) === year);
    draft.page(`decisions/year-${year}.html`, yearPage(name, year, ofYear));
  }
  for (const line of constitutions)
    if (redraw || news.constitutions.has(line.version)) await drawConstitution(line, drawing);
  for (const line of changed) await drawDecision(line, drawing);
}

async function drawConstitution(line: ConstitutionLine, drawing: Drawing): Promise<void> {
  const { draft, organisation } = drawing;
  const pack = constitutionOf(await evidence(drawing, layout.constitution(line.version)));
  draft.page(`constitution/${line.version}.html`, constitutionPage(organisation.name, line, pack));
}

async function drawDecision(line: RegisterLine, drawing: Drawing): Promise<void> {
  const { draft, lists, organisation } = drawing;
  const document = decisionOf(await evidence(drawing, layout.decision(line.number)));
  const pack = constitutionOf(
    await evidence(drawing, layout.constitution(document.constitution.version)),
  );
  const correction = lists.decisions.findLast(({ corrects }) => corrects === line.number);
  const content = decisionPage({
    organisation: organisation.name,
    line,
    document,
    pack,
    sheets: await sheetsOf(document, drawing),
    ballots: ballotsOf(document, draft),
    archives:
      document.evidence.poll === null
        ? []
        : draft.filesIn(layout.archivesOf(document.evidence.poll)),
    issued: issuedDocuments.filter((one) => draft.has(layout.issued(line.number, one))),
    correctedBy: correction?.number ?? null,
  });
  draft.page(`decisions/${line.number}.html`, content);
}

async function sheetsOf({ evidence: restsOn }: DecisionDocument, drawing: Drawing) {
  const sheets = restsOn.poll === null ? [] : restsOn.sheets;
  const read = sheets.map(
    async ({ sha256 }) =>
      [sha256, sheetOf(await evidence(drawing, layout.countSheet(sha256)))] as const,
  );
  return new Map(await Promise.all(read));
}

function ballotsOf({ evidence }: DecisionDocument, draft: DraftRecord): ReadonlySet<string> {
  if (evidence.poll === null) return new Set();
  const { poll, sheets } = evidence;
  return new Set(
    sheets.flatMap(({ contest }) => (draft.has(layout.ballots(poll, contest)) ? [contest] : [])),
  );
}

async function evidence({ folder }: Drawing, path: string): Promise<Uint8Array> {
  const bytes = await folder.read(path);
  if (bytes) return bytes;
  throw new Unpublishable(
    `The file ${path} of an earlier export is missing. Export into a new folder.`,
  );
}
