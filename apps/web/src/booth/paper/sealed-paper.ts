import { type SealedContest } from '@folkmoot/sealed';
import { type Contest, type Paper } from '../../shared/api-voting';
import { type LogEvidence, type PaperToSeal } from '../../shared/sealing/paper-to-seal';
import { electionText, evidenceOf, trusteesText } from '../../shared/sealing/published-box';

/** A paper ready to be checked and sealed. */
export interface FetchedPaper {
  readonly paper: PaperToSeal;
  readonly evidence: LogEvidence;
}

const fetched = new Map<string, Promise<FetchedPaper>>();

/** What sealing a paper needs from the server: asked for once, as soon as the paper is seen. A failure is not kept. */
export function fetchSealing(paper: Paper): Promise<FetchedPaper> {
  const known = fetched.get(paper.poll);
  if (known) return known;
  const asked = ask(paper);
  asked.catch(() => fetched.delete(paper.poll));
  fetched.set(paper.poll, asked);
  return asked;
}

async function ask({ poll, title, contests, boxes }: Paper): Promise<FetchedPaper> {
  const [evidence, texts, trustees] = await Promise.all([
    evidenceOf(boxes),
    Promise.all(boxes.map(({ id }) => electionText(poll, id))),
    Promise.all(boxes.map(({ id }) => trusteesText(poll, id))),
  ]);
  return {
    paper: {
      poll,
      title,
      boxes: boxes.map(({ id, electionSha256, contests: ids }, at) => ({
        id,
        electionSha256,
        election: texts[at] ?? '',
        trustees: trustees[at] ?? '',
        contests: ids.flatMap((wanted) => contests.filter(({ id }) => id === wanted)).map(sealed),
      })),
    },
    evidence,
  };
}

/** Who votes in it is said by its box. */
const sealed = ({ id, kind, title, seats, options }: Contest): SealedContest => ({
  id,
  kind,
  title,
  seats,
  constituency: null,
  options: options.map(({ id, name }) => ({ id, name })),
});
