export {
  abstentionOf,
  boxesOf,
  type ContestsOfBox,
  type SealedAnswer,
  type SealedContest,
} from './contest';
export { electionText, type ElectionKey } from './election-text';
export { marksOf, type MarksRefusal } from './marks';
export { type OpenedContest, type OpenedPaper, papersOf } from './papers';
export * from './reopened-vote';
export { mostRanked, type QuestionRefusal, questionsOf } from './questions';
export * from './rehearsal/drawn-poll';
export * from './rehearsal/hold-sealed-poll';
export * from './rehearsal/same-as-cast';
