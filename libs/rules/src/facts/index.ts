import { type CasualVacancyFacts } from './casual-vacancy';
import { type ElectionFacts } from './election';
import { type FundRoundFacts } from './fund-round';
import { type ResolutionFacts } from './resolution';

export { type ReviewOfCount, reviewSentences } from './count-review';
export { type RecountsAsked, recountSentences, type RequestedRecount } from './recounts';
export * from './objections';
export * from './casual-vacancy';
export * from './election';
export * from './fund-round';
export * from './participation';
export * from './proposal';
export * from './resolution';
export * from './selection';
export * from './service';

/** Everything the rules need to decide; published, so that anybody can decide it again. */
export type DecisionFacts = ResolutionFacts | ElectionFacts | FundRoundFacts | CasualVacancyFacts;
