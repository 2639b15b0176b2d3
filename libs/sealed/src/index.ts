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
export { mostRanked, type QuestionRefusal, questionsOf } from './questions';
