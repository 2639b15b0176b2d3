import { SchemasAndRoles1764000000001 } from './1-schemas-and-roles';
import { Record1764000000002 } from './2-record';
import { Platform1764000000003 } from './3-platform';
import { OrganisationAndMembers1764000000004 } from './4-organisation-and-members';
import { PollsAndBallots1764000000005 } from './5-polls-and-ballots';
import { Decisions1764000000006 } from './6-decisions';
import { EveryCountingMethod1764000000007 } from './7-every-counting-method';
import { VersionsOfTheConstitution1764000000008 } from './8-versions-of-the-constitution';
import { ALogOthersCanCheck1764000000009 } from './9-a-log-others-can-check';
import { Publishing1764000000010 } from './10-publishing';
import { Erasing1764000000011 } from './11-erasing';
import { SearchingDecisions1764000000012 } from './12-searching-decisions';
import { InspectorsAndEvidence1764000000015 } from './15-inspectors-and-evidence';
import { SecretPolls1764000000016 } from './16-secret-polls';
import { Boards1764000000017 } from './17-boards';
import { Openings1764000000018 } from './18-openings';
import { Shareholdings1764000000019 } from './19-shareholdings';
import { NoticesAndDividends1764000000020 } from './20-notices-and-dividends';
import { VotingOnPaper1764000000021 } from './21-voting-on-paper';
import { ElectionTimetables1764000000023 } from './23-election-timetables';
import { IssuedDocuments1764000000025 } from './25-issued-documents';
import { AppointmentsByTheCouncil1764000000026 } from './26-appointments-by-the-council';
import { SeatsThatFallFree1764000000027 } from './27-seats-that-fall-free';
import { BoardsByLog1764000000028 } from './28-boards-by-log';
import { LettersAboutPolls1764000000029 } from './29-letters-about-polls';
import { FewBallots1764000000030 } from './30-few-ballots';
import { TurnoutSteps1764000000031 } from './31-turnout-steps';
import { NominationPapers1764000000032 } from './32-nomination-papers';
import { RetirementByRotation1764000000040 } from './40-retirement-by-rotation';
import { Filings1764000000041 } from './41-filings';
import { HearingsBeforeRemovals1764000000042 } from './42-hearings-before-removals';
import { OrderOfCandidates1764000000043 } from './43-order-of-candidates';
import { Rehearsals1764000000044 } from './44-rehearsals';
import { CandidatesWhoCease1764000000045 } from './45-candidates-who-cease';
import { CoOptionToElectedSeats1764000000046 } from './46-co-option-to-elected-seats';
import { KeysOfAbandonedPolls1764000000047 } from './47-keys-of-abandoned-polls';
import { BallotsThatNobodyCast1764000000048 } from './48-ballots-that-nobody-cast';
import { PlannedReminders1764000000049 } from './49-planned-reminders';
import { NoticesSentAgain1764000000050 } from './50-notices-sent-again';
import { FreeSeats1764000000051 } from './51-free-seats';
import { NominationsOnPaper1764000000052 } from './52-nominations-on-paper';
import { CandidatesWhoLeft1764000000053 } from './53-candidates-who-left';
import { SeatsAfterACoOption1764000000054 } from './54-seats-after-a-co-option';
import { PollsClosedEarly1764000000055 } from './55-polls-closed-early';
import { NoticesOfElections1764000000056 } from './56-notices-of-elections';
import { ConfirmingCounts1764000000057 } from './57-confirming-counts';
import { ConfirmationVotes1764000000058 } from './58-confirmation-votes';
import { RecountsOnRequest1764000000059 } from './59-recounts-on-request';
import { DirectorsWhoLeave1764000000061 } from './61-directors-who-leave';
import { ElectionsToOffices1764000000063 } from './63-elections-to-offices';
import { AppointedFromOutside1764000000066 } from './66-appointed-from-outside';
import { ObjectionsToResults1764000000067 } from './67-objections-to-results';
import { PlacesThatFallFree1764000000068 } from './68-places-that-fall-free';
import { CodesInLetters1764000000070 } from './70-codes-in-letters';
import { PublicValues1764000000071 } from './71-public-values';
import { StatementsOfIndependence1764000000072 } from './72-statements-of-independence';
import { RecallsSignedByMembers1764000000074 } from './74-recalls-signed-by-members';
import { DeclarationsOfIdentity1764000000075 } from './75-declarations-of-identity';
import { ReopeningNominations1764000000076 } from './76-reopening-nominations';
import { ElectionsThatEnd1764000000077 } from './77-elections-that-end';
import { GuaranteedSeats1764000000078 } from './78-guaranteed-seats';
import { ContestsForFewerSeats1764000000080 } from './80-contests-for-fewer-seats';

/** Every migration in order. A new one is added at the end and never edited afterwards. */
export const migrations = [
  SchemasAndRoles1764000000001,
  Record1764000000002,
  Platform1764000000003,
  OrganisationAndMembers1764000000004,
  PollsAndBallots1764000000005,
  Decisions1764000000006,
  EveryCountingMethod1764000000007,
  VersionsOfTheConstitution1764000000008,
  ALogOthersCanCheck1764000000009,
  Publishing1764000000010,
  Erasing1764000000011,
  SearchingDecisions1764000000012,
  InspectorsAndEvidence1764000000015,
  SecretPolls1764000000016,
  Boards1764000000017,
  Openings1764000000018,
  Shareholdings1764000000019,
  NoticesAndDividends1764000000020,
  VotingOnPaper1764000000021,
  ElectionTimetables1764000000023,
  IssuedDocuments1764000000025,
  AppointmentsByTheCouncil1764000000026,
  SeatsThatFallFree1764000000027,
  BoardsByLog1764000000028,
  LettersAboutPolls1764000000029,
  FewBallots1764000000030,
  TurnoutSteps1764000000031,
  NominationPapers1764000000032,
  RetirementByRotation1764000000040,
  Filings1764000000041,
  HearingsBeforeRemovals1764000000042,
  OrderOfCandidates1764000000043,
  Rehearsals1764000000044,
  CandidatesWhoCease1764000000045,
  CoOptionToElectedSeats1764000000046,
  KeysOfAbandonedPolls1764000000047,
  BallotsThatNobodyCast1764000000048,
  PlannedReminders1764000000049,
  NoticesSentAgain1764000000050,
  FreeSeats1764000000051,
  NominationsOnPaper1764000000052,
  CandidatesWhoLeft1764000000053,
  SeatsAfterACoOption1764000000054,
  PollsClosedEarly1764000000055,
  NoticesOfElections1764000000056,
  ConfirmingCounts1764000000057,
  ConfirmationVotes1764000000058,
  RecountsOnRequest1764000000059,
  DirectorsWhoLeave1764000000061,
  ElectionsToOffices1764000000063,
  AppointedFromOutside1764000000066,
  ObjectionsToResults1764000000067,
  PlacesThatFallFree1764000000068,
  CodesInLetters1764000000070,
  PublicValues1764000000071,
  StatementsOfIndependence1764000000072,
  RecallsSignedByMembers1764000000074,
  DeclarationsOfIdentity1764000000075,
  ReopeningNominations1764000000076,
  ElectionsThatEnd1764000000077,
  GuaranteedSeats1764000000078,
  ContestsForFewerSeats1764000000080,
];
