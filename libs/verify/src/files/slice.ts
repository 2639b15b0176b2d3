import { readConstitutions } from '../constitutions';
import { checkPublishedCounts } from '../counts/published-counts';
import { Recounts } from '../counts/recounts';
import { checkIssuedDocuments } from '../decisions/issued-documents';
import { verifyDecision } from '../decisions/verify-decision';
import { Findings } from '../findings';
import { Chronicle } from '../log/chronicle';
import { type PublishedRecord } from '../published-record';
import { type FileSource } from './file-source';
import { layout } from './layout';
import { type ProvenEntry } from './proven-entries';

/** Some entries of a log, each shown to be in it, and the decisions that rest on them. */
export class Slice {
  /** It is told a few entries of many: what it misses of the others is not its matter. */
  readonly chronicle = new Chronicle(new Findings(), true);

  constructor(
    private readonly files: Pick<FileSource, 'read'>,
    private readonly findings: Findings,
  ) {}

  /** Takes in the next entry, in the order of the log. */
  enter({ entry, leaf }: ProvenEntry): void {
    this.chronicle.enter(entry, leaf);
  }

  /**
   * Recomputes decisions, the counts they rest on and the rules they were taken under.
   * @returns those that the slice does not record
   */
  async verify(numbers: readonly number[]): Promise<readonly number[]> {
    const { chronicle, findings } = this;
    const record = this.record(numbers);
    const constitutions = await readConstitutions(record, chronicle, findings);
    const recounts = new Recounts(record, constitutions, chronicle.candidates, findings);
    const counts = await checkPublishedCounts(chronicle, recounts, findings);
    const known = { record, chronicle, constitutions, counts, recounts, seats: null, terms: null };
    const missing: number[] = [];
    for (const number of numbers) {
      const logged = chronicle.decisions.find((decision) => decision.number === number);
      if (logged) await verifyDecision(logged, known, findings);
      else missing.push(number);
    }
    await checkIssuedDocuments(record, chronicle, findings);
    return missing;
  }

  private record(numbers: readonly number[]): PublishedRecord {
    const { files } = this;
    return {
      origin: '',
      keys: [],
      checkpoint: '',
      entries: () => [],
      constitution: (version) => files.read(layout.constitution(version)),
      decisionNumbers: () => numbers,
      decision: (number) => files.read(layout.decision(number)),
      countSheet: (sha256) => files.read(layout.countSheet(sha256)),
      ballots: (poll, contest) => files.read(layout.ballots(poll, contest)),
      archive: (poll, box) => files.read(layout.archive(poll, box)),
      issued: (decision, document) => files.read(layout.issued(decision, document)),
    };
  }
}
