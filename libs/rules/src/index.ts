export { amendingKinds } from './amending/amending-kinds';
export {
  type AmendmentCheck,
  type AmendmentRefusalCode,
  amendingKindFor,
  checkAmendment,
} from './amending/check-amendment';
export { firstDay } from './amending/new-version';
export * from './ballots/accept-ballot';
export * from './ballots/ask-recount';
export * from './ballots/close-early';
export * from './ballots/declare-identity';
export * from './ballots/guaranteed-places';
export * from './ballots/object-to-result';
export * from './ballots/independent-officer';
export * from './ballots/poll-terms';
export * from './ballots/public-value';
export { bankHolidays, type BankHoliday, type Division } from './calendar/bank-holidays';
export { lastDayOfYears } from './calendar/years';
export {
  holidayOn,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from './calendar/working-days';
export * from './constitution';
export * from './contested/contested';
export {
  beforeItOpens,
  type OpeningWarning,
  type RollOfConstituency,
} from './decisions/before-it-opens/before-it-opens';
export { smallBoxes, type BoxElectors } from './decisions/before-it-opens/small-boxes';
export { whySeatsNotFree } from './decisions/seats-free';
export { turnsOnClasses } from './decisions/class-votes';
export * from './decisions/decide';
export { needsSpecialNotice, noticeWasGiven } from './decisions/removal-by-members';
export { BOARD, votesOn } from './decisions/tally';
export { type Post, postNamed, postsOf } from './decisions/post';
export { lastDayCoOpted, postToFill } from './decisions/co-option';
export { kindCalled } from './decisions/kind-source';
export { type WayOut, waysOut } from './decisions/ways-out';
export { byShares, whyNotByShares } from './electorate/by-shares';
export { type Person, type Spell } from './electorate/spells';
export {
  type ConstituencyElectorate,
  type RollLine,
  type Voters,
  electorate,
  electorateOf,
  votersOn,
  votesByShares,
  votesIn,
} from './electorate/electorate';
export * from './electorate/why-not-entitled';
export { type Change, diffConstitutions } from './explaining/diff-constitutions';
export {
  explainConstitution,
  type Outline,
  type OutlineSection,
} from './explaining/explain-constitution';
export * from './facts';
export * from './meetings/agm-tasks';
export * from './meetings/clear-days';
export { type MeetingTask } from './meetings/meeting-task';
export { type NoticeTimetable, noticeTimetable } from './meetings/notice-timetable';
export {
  checksMissing,
  concernedBy,
  isAboutOffice,
  type ItemInPreparation,
  type NomineeSoFar,
  type OfficeProposal,
  stepsBeforeVote,
} from './offices/before-the-vote';
export { chosenAppointment, type Selection, selectionRules } from './decisions/selection';
export {
  type DepartureFiling,
  departureFiling,
  directorsWhoLeft,
  type HeldPost,
} from './offices/director-departures';
export { committeeIsCouncils } from './offices/item-steps';
export { CHECK_SAYS } from './offices/appointment-item';
export {
  isCouncils,
  type ItemRules,
  itemRules,
  officesOfCouncil,
  ownRemoval,
} from './offices/offices-of-council';
export {
  type OutsideAppointment,
  outsideAppointment,
  type OutsideRuling,
} from './offices/outside-appointment';
export {
  isRequisitioned,
  signaturesNeeded,
  recallRules,
  type RecallRules,
  type Requisition,
  votersOnProposal,
} from './offices/recall';
export { firstDayOfVote } from './offices/removal-item';
export { GROUND } from './decisions/removal';
export * from './outcome';
export { ask, type Question, questions } from './questions';
export * from './parsing/fault';
export * from './parsing/parse-constitution';
export { isInReach } from './parsing/vocabulary';
export * from './presets';
export {
  type ErasureFacts,
  type ErasureRuling,
  type HeldRecord,
  type RecordOfMember,
  mayErase,
} from './questions/retention/may-erase';
export {
  earliestPollingDay,
  electionStages,
  type ElectionStage,
  firstOutOfOrder,
  type FixedDays,
  isInTime,
  momentOfStage,
  planElection,
  type PlannedStage,
} from './questions/election-timetable/plan-election';
export {
  type DayAskedFor,
  type ElectionCourse,
  fixedDays,
  goesWithoutTimetable,
  hasHappened,
  officersStages,
  type OfficersStage,
  type StageOfCourse,
} from './questions/election-timetable/course';
export { keptToTimetable, type TimedElection } from './questions/election-timetable/kept-to';
export { ceasedBy, type CeasingCause, ceasingCauses } from './questions/candidate-ceases/facts';
export {
  type PlannedReminder,
  remindersOn,
  USUAL_REMINDERS,
} from './questions/election-timetable/reminders';
export { type Stage, STAGES } from './questions/election-timetable/facts';
export { type Cause, type FallenSeat } from './questions/vacancy/facts';
export { type Course, courseOf, firstOpen } from './questions/vacancy/course';
export { type WayTried } from './questions/vacancy/ways';
export { fellFree } from './questions/vacancy/causes';
export { type RotationFacts } from './questions/rotation/facts';
export { type Retirement, retirementOf } from './questions/rotation/rotation';
export {
  firstDayOfTerms,
  type FreePlaces,
  freePlaces,
  mostHeldAtOnce,
  type Places,
  placesFreeFrom,
  termBegins,
} from './terms/free-places';
export { type FewerLeft, fewerLeft, type SeatsCalledFor } from './terms/fewer-left';
export { nothingLeft, type PlacesCalledFor } from './terms/nothing-left';
export { lastDayBeforeElected } from './terms/yearly-election';
export { type PlaceInRow, placeInRow } from './terms/place-in-row';
export { spellsBefore } from './terms/spells';
export { termsServed } from './decisions/terms-served';
export { type PostTerms, postTerms } from './terms/post-terms';
export { type NominationFacts } from './questions/nomination/facts';
export { termToServe } from './questions/nomination/term-to-serve';
export { type RecordKind } from './questions/retention/facts';
export { type Kept, keptUntil } from './questions/retention/kept-until';
export { groupsOfEnough, isFew, SMALLEST_GROUP, unlessFew } from './publication/small-groups';
export { nextFigures, type PartFigures } from './publication/turnout-steps';
export { explain, type Explanation, explanationOf, sentence, stepSays } from './reasoning/explain';
export { thresholdSays } from './reasoning/words';
export {
  type Channel,
  deemedReceived,
  latestDispatchDay,
  type ServiceRule,
  STATUTORY_SERVICE,
} from './service/deemed-service';
export { everyQuestion, rule } from './rule';
export { constitutionSchema, factsSchema } from './published-schemas';
export { type Hearing, type Representations, representations } from './statute/right-to-be-heard';
export { earliestMeeting } from './statute/special-notice';
export { DAYS_TO_LAPSE } from './statute/written-resolutions';
export { checkAllocation } from './surplus/check-allocation';
export { type AllocationRefusal, type AllocationRefusalCode } from './surplus/refusal';
