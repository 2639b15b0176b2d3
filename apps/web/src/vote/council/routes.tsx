import { Problem } from '../../shared/problem';
import { route, type Route } from '../../shared/router';
import { candidacy, councilItem, councilItems, myTerms, vacancies, vacancy } from './api';
import { CouncilPage, type Business } from './council-page';
import { ItemInterestPage } from './item-interest-page';
import { ItemPage } from './item-page';
import { NomineeInterestPage } from './nominee-interest-page';
import { TermPage } from './term-page';
import { VacancyPage, type Appointment } from './vacancy-page';
import { wording } from './wording';

async function businessNow(signal: AbortSignal): Promise<Business> {
  const [items, all, terms] = await Promise.all([
    councilItems(signal),
    vacancies(signal),
    myTerms(signal),
  ]);
  const underWay = all.items.filter(({ state }) => state !== 'filled');
  const candidacies = await Promise.all(underWay.map(({ id }) => candidacy(id, signal)));
  return {
    items: items.items,
    vacancies: underWay.map((one, n) => ({
      ...one,
      onCommittee: (candidacies[n]?.ownPlace ?? null) !== null,
    })),
    terms: terms.items.filter(({ isOver }) => !isOver),
  };
}

async function appointment(id: string, signal: AbortSignal): Promise<Appointment> {
  const [about, work, { items }] = await Promise.all([
    vacancy(id, signal),
    candidacy(id, signal),
    councilItems(signal),
  ]);
  const item = items.find(({ resolution }) => resolution === about.resolution);
  return { vacancy: about, candidacy: work, item: item?.resolution ?? null };
}

async function nomineeOf(id: string, nomination: string, signal: AbortSignal) {
  const { vacancy: about, candidacy: work } = await appointment(id, signal);
  const nominee = work.nominees.find((one) => one.id === nomination);
  if (nominee) return { vacancy: about, nominee };
  throw new Problem({
    status: 404,
    code: 'nominee-unknown',
    detail: 'There is no such nomination, or it is not for you to see.',
  });
}

async function term(id: string, signal: AbortSignal) {
  const { items } = await myTerms(signal);
  const own = items.find((one) => one.term === id);
  if (own) return own;
  throw new Problem({ status: 404, code: 'term-unknown', detail: wording.term.unknown });
}

/** The pages about a member's part in the council, by address. */
export const councilRoutes: readonly Route[] = [
  route('/vote/council', ({ signal }) => businessNow(signal), CouncilPage),
  route(
    '/vote/council/vacancies/:id',
    ({ params, signal }) => appointment(params.id, signal),
    VacancyPage,
  ),
  route(
    '/vote/council/vacancies/:id/nominations/:nomination/interest',
    ({ params, signal }) => nomineeOf(params.id, params.nomination, signal),
    NomineeInterestPage,
  ),
  route(
    '/vote/council/items/:id',
    ({ params, signal }) => councilItem(params.id, signal),
    ItemPage,
  ),
  route(
    '/vote/council/items/:id/interest',
    ({ params, signal }) => councilItem(params.id, signal),
    ItemInterestPage,
  ),
  route('/vote/terms/:term', ({ params, signal }) => term(params.term, signal), TermPage),
];
