import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import { FilingsQueries } from '../filings/filings.queries';
import { RecordFiling } from '../filings/record-filing';
import { type Narrator } from './narrator';

/** The secretary filed in time what decisions made due, but for the last: that one is overdue. */
export async function filingsMade(story: Narrator): Promise<void> {
  const lately = story.at(-120, '11:00');
  for (const filing of await story.app.get(FilingsQueries).list()) {
    const { decision, place, by, filedOn } = filing;
    if (decision === null || place === null || filedOn !== null || by > lately) continue;
    const filed = { filedOn: addDays(plainDate(by), -5), reference: null };
    valueOf(await story.app.get(RecordFiling).run(story.secretary, decision, place, filed));
  }
}
