import { Problem } from '../../shared/problem';
import { councilQuery, type Holder } from '../api/appointments';
import { load } from '../queries';
import { wording } from './wording';

/** Whoever serves a term today. @throws Problem when nobody does */
export async function holderOf(term: string): Promise<Holder> {
  const { offices, seats } = await load(councilQuery());
  const holder = [...offices, ...seats]
    .flatMap(({ holders }) => holders)
    .find((each) => each.term === term);
  if (holder) return holder;
  throw new Problem({ status: 404, code: 'term-unknown', detail: wording.ending.unknown });
}
