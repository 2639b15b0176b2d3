import { type Person } from '../support/person';
import { importRoll, line } from '../support/roll';
import { addressOf, type Route, routes } from '../support/routes';
import { type Scratch, startScratch } from '../support/scratch';

const office = ['secretary', 'returning-officer', 'scrutineer'] as const;
const roles = [...office, 'inspector', 'council-member', 'member'] as const;
type Role = (typeof roles)[number];

/** Who may use each route. Written down a second time: a route that is not here fails. */
const rules: Readonly<Record<string, 'public' | readonly Role[]>> = {
  Health_live: 'public',
  Health_ready: 'public',
  Organisation_show: 'public',
  Amendments_check: office,
  Amendments_replay: office,
  Amendments_propose: ['secretary'],
  Amendments_register: ['secretary'],
  Constitution_inForce: 'public',
  Constitution_list: 'public',
  Constitution_one: 'public',
  Constitution_changes: 'public',
  Constitution_pack: 'public',
  Council_show: 'public',
  Decisions_page: 'public',
  Decisions_one: 'public',
  Decisions_document: 'public',
  Corrections_correct: ['secretary'],
  PublishedLists_json: 'public',
  PublishedLists_atom: 'public',
  AsAt_show: 'public',
  Seats_published: 'public',
  Seats_appoint: ['secretary'],
  Seats_list: [...office, 'council-member'],
  Seats_one: office,
  Seats_offer: ['secretary', 'returning-officer'],
  Seats_answer: ['secretary', 'returning-officer', 'member', 'council-member'],
  Seats_fill: ['returning-officer'],
  Rotation_list: office,
  Rotation_announce: ['secretary', 'returning-officer'],
  Rotation_draw: ['secretary', 'returning-officer'],
  Seats_own: ['member', 'council-member'],
  Leaving_move: ['secretary'],
  OwnTerms_own: ['member', 'council-member'],
  Terms_end: ['secretary'],
  Terms_declare: ['secretary', 'member', 'council-member'],
  Polls_sheet: 'public',
  Polls_table: 'public',
  Polls_ballots: 'public',
  Booth_release: 'public',
  SealedBallots_election: 'public',
  SealedBallots_trustees: 'public',
  SealedBallots_board: 'public',
  SealedBallots_onBoard: 'public',
  SealedBallots_cast: ['member', 'council-member'],
  SealedBallots_mine: ['member', 'council-member'],
  Record_show: 'public',
  Record_checkpoint: 'public',
  Record_vkey: 'public',
  Record_entries: 'public',
  TlogProofs_entry: 'public',
  TlogProofs_decision: 'public',
  LogWatch_health: 'public',
  LogWatch_watch: office,
  Packs_certificate: 'public',
  Packs_decision: 'public',
  Packs_election: 'public',
  Packs_meeting: 'public',
  IssuedDocuments_certificate: 'public',
  IssuedDocuments_report: 'public',
  IssuedDocuments_withHash: 'public',
  Vacancies_list: 'public',
  Challenges_page: 'public',
  Challenges_one: 'public',
  SignIn_request: 'public',
  SignIn_signIn: 'public',
  SignIn_show: 'public',
  SignIn_signOut: 'public',
  LetterSignIn_enter: 'public',
  LetterSignIn_lose: 'public',
  LetterCodes_toPrint: office,
  LetterCodes_ofPoll: ['secretary', 'returning-officer'],
  LetterCodes_issue: ['secretary', 'returning-officer'],
  LetterCodes_ask: ['secretary', 'returning-officer'],
  LetterCodes_file: ['secretary', 'returning-officer'],
  Mailbox_list: 'public',
  Mailbox_one: 'public',
  Openings_list: office,
  Openings_one: office,
  Openings_artefact: 'public',
  Openings_archive: 'public',
  Openings_shuffle: ['scrutineer'],
  Openings_decrypt: ['scrutineer'],
  Openings_proceed: ['returning-officer'],
  Openings_confirm: ['returning-officer'],
  Boards_list: office,
  Boards_one: office,
  Boards_rehearsal: 'public',
  Boards_setUp: ['returning-officer'],
  Boards_speak: ['scrutineer'],
  Boards_retire: ['returning-officer'],
  Ballots_mine: ['member', 'council-member'],
  OwnData_mine: ['member', 'council-member'],
  Ballots_paper: ['member', 'council-member'],
  Ballots_cast: ['member', 'council-member'],
  Ballots_receipt: ['member', 'council-member'],
  Members_import: ['secretary'],
  Members_page: ['secretary', 'returning-officer'],
  Members_one: ['secretary', 'returning-officer'],
  Leaving_record: ['secretary'],
  Shares_register: ['secretary', 'returning-officer'],
  Shares_record: ['secretary'],
  Shares_holding: ['secretary', 'returning-officer'],
  Erasure_forecast: ['secretary'],
  Erasure_erase: ['secretary'],
  Polls_list: office,
  Polls_one: office,
  Turnout_follow: office,
  Turnout_followAll: office,
  Timetable_plan: ['secretary', 'returning-officer'],
  Interests_list: office,
  OwnRemovals_own: ['member', 'council-member'],
  CouncilItems_list: ['council-member'],
  CouncilItems_one: ['council-member'],
  Unlinking_hold: ['secretary', 'returning-officer'],
  Unlinking_release: ['secretary', 'returning-officer'],
  Polls_close: ['returning-officer'],
  EarlyClose_ask: ['secretary', 'returning-officer'],
  EarlyClose_decide: ['secretary', 'returning-officer'],
  PublicValue_state: ['secretary', 'returning-officer'],
  PublicValue_decide: office,
  Notices_letters: office,
  Notices_remind: ['secretary', 'returning-officer'],
  Notices_notReached: ['secretary', 'returning-officer'],
  Notices_cameBack: ['secretary', 'returning-officer'],
  ElectionNotices_list: office,
  ElectionNotices_notReached: ['secretary', 'returning-officer'],
  ElectionNotices_cameBack: ['secretary', 'returning-officer'],
  Paper_list: office,
  Paper_one: office,
  Paper_announce: ['returning-officer'],
  Paper_envelope: office,
  Paper_paper: office,
  Paper_confirm: ['returning-officer'],
  Paper_withdraw: ['returning-officer'],
  Resolutions_kinds: office,
  Resolutions_list: office,
  Resolutions_one: office,
  Resolutions_create: ['secretary'],
  Resolutions_revise: ['secretary'],
  Resolutions_discard: ['secretary'],
  Resolutions_specialNotice: ['secretary'],
  Resolutions_open: ['returning-officer'],
  Resolutions_openNext: ['returning-officer'],
  Resolutions_declare: ['returning-officer'],
  Resolutions_boardVote: ['returning-officer'],
  Elections_list: office,
  Elections_one: office,
  FreeSeats_list: office,
  Elections_call: ['secretary', 'returning-officer'],
  Elections_cease: ['returning-officer'],
  Ending_end: ['secretary', 'returning-officer'],
  FewerSeats_reduce: ['secretary', 'returning-officer'],
  Elections_open: ['returning-officer'],
  Elections_openNext: ['returning-officer'],
  Elections_count: ['returning-officer'],
  Elections_declare: ['returning-officer'],
  Independence_state: ['returning-officer'],
  Counts_confirm: ['scrutineer'],
  Counts_object: ['scrutineer'],
  Counts_answer: ['returning-officer'],
  Objections_list: ['secretary', 'returning-officer'],
  Objections_make: ['member', 'council-member'],
  Objections_dismiss: ['secretary', 'returning-officer'],
  Objections_setAside: ['secretary', 'returning-officer'],
  Recounts_ask: ['member', 'council-member', 'scrutineer'],
  Recounts_grant: ['returning-officer'],
  Recounts_refuse: ['returning-officer'],
  Elections_declareWithoutPoll: ['returning-officer'],
  Rehearsals_list: office,
  Rehearsals_make: ['returning-officer'],
  Rehearsals_one: office,
  Rehearsals_castForRest: ['returning-officer'],
  Rehearsals_letter: ['returning-officer'],
  Rehearsals_close: ['returning-officer'],
  Rehearsals_discard: ['returning-officer'],
  RehearsalFiles_sheet: office,
  RehearsalFiles_table: office,
  RehearsalFiles_ballots: office,
  SamplePapers_paper: 'public',
  SamplePapers_cast: 'public',
  Timetable_show: office,
  Timetable_set: ['secretary', 'returning-officer'],
  Timetable_ask: ['secretary', 'returning-officer'],
  Timetable_decide: ['secretary', 'returning-officer'],
  Timetable_complete: ['returning-officer'],
  Candidacies_propose: ['member', 'council-member'],
  Candidacies_own: ['member', 'council-member'],
  Candidacies_draft: ['member', 'council-member'],
  Candidacies_declare: ['member', 'council-member'],
  Candidacies_photo: ['member', 'council-member'],
  Candidacies_removePhoto: ['member', 'council-member'],
  Candidacies_ownPhoto: ['member', 'council-member'],
  Candidacies_askSeconder: ['member', 'council-member'],
  Candidacies_second: ['member', 'council-member'],
  Candidacies_withdraw: ['member', 'council-member'],
  OfficeCandidacies_list: office,
  OfficeCandidacies_enter: ['secretary', 'returning-officer'],
  OfficeCandidacies_withdraw: ['secretary', 'returning-officer'],
  OfficeCandidacies_photo: office,
  OfficeCandidacies_decide: ['returning-officer'],
  MyElections_list: ['member', 'council-member'],
  MyElections_one: ['member', 'council-member'],
  AnnouncedElections_list: 'public',
  AnnouncedElections_one: 'public',
  AnnouncedElections_photo: 'public',
  Vacancies_one: [...office, 'council-member'],
  Vacancies_announce: ['secretary'],
  Vacancies_nominate: ['secretary'],
  Vacancies_appoint: ['secretary'],
  Vacancies_select: ['secretary'],
  Removals_create: ['secretary'],
  Recalls_own: ['member', 'council-member'],
  Recalls_presented: office,
  Recalls_begin: ['member', 'council-member'],
  Recalls_sign: ['member', 'council-member'],
  Recalls_withdraw: ['member', 'council-member'],
  Committees_candidacy: [...office, 'council-member'],
  Committees_name: ['secretary'],
  Committees_interviews: ['secretary'],
  Nominees_consider: ['secretary'],
  Nominees_interest: ['secretary', 'council-member'],
  Nominees_recommend: ['secretary'],
  Nominees_check: ['secretary'],
  OfficeItems_one: [...office, 'council-member'],
  OfficeItems_preside: ['secretary'],
  OfficeItems_interest: ['secretary', 'council-member'],
  OfficeItems_notify: ['secretary'],
  OfficeItems_reply: ['secretary', 'council-member', 'member'],
  Surplus_list: [...office, 'council-member'],
  Surplus_one: [...office, 'council-member'],
  Surplus_prepare: ['secretary'],
  Surplus_draft: ['secretary'],
  Funds_list: [...office, 'council-member'],
  Funds_one: [...office, 'council-member'],
  Funds_announce: ['secretary'],
  Funds_bid: ['secretary'],
  Funds_open: ['returning-officer'],
  Funds_declare: ['returning-officer'],
  Filings_list: office,
  Filings_record: ['secretary'],
  Filings_recordOfDeparture: ['secretary'],
  Challenges_raise: ['council-member'],
  Challenges_answer: ['secretary'],
  Inspections_list: ['secretary'],
  Inspections_one: ['secretary'],
  Inspections_appoint: ['secretary'],
  Inspections_end: ['secretary'],
  OwnInspection_show: ['inspector'],
  OwnInspection_matter: ['inspector'],
  OwnInspection_pack: ['inspector'],
  Meetings_list: office,
  Meetings_one: office,
  Meetings_call: ['secretary'],
  Meetings_complete: ['secretary'],
};

const guarded = routes.flatMap((route) => {
  const rule = rules[route.operation];
  return rule === 'public' || rule === undefined ? [] : [{ route, rule }];
});
const named = guarded.map(
  ({ route, rule }) =>
    [`${route.method.toUpperCase()} ${route.path}`, rule.join(', '), route, rule] as const,
);

describe('R-H5: every route has its rule', () => {
  let scratch: Scratch;
  let people: Readonly<Record<Role, Person>>;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1), line(2));
    await scratch.sql(
      `insert into governance.term (id, office, member_id, holder_name, from_date, to_date)
       select gen_random_uuid(), 'council:staff', id, name, '2080-01-01', '2081-12-31' from governance.member where number = 'M0002'`,
    );
    people = {
      secretary: scratch.secretary,
      'returning-officer': scratch.returningOfficer,
      scrutineer: scratch.scrutineer,
      inspector: scratch.inspector,
      member: scratch.insider('M0001'),
      'council-member': scratch.insider('M0002'),
    };
  });
  afterAll(() => scratch.close());

  const outcome = async (person: Person, route: Route) => {
    const message = route.method === 'get' ? {} : { body: {} };
    const { status, body } = await person.send(route.method, addressOf(route), message);
    return { status, code: (body as { code?: string }).code };
  };

  it('and no rule is for a route that is gone', () => {
    expect(Object.keys(rules).sort()).toEqual(routes.map(({ operation }) => operation).sort());
  });

  it.each(named)('%s asks a visitor to sign in', async (_, __, route) => {
    await expect(outcome(scratch.visitor, route)).resolves.toEqual({
      status: 401,
      code: 'sign-in-first',
    });
  });

  it.each(named)('%s is for %s, and for nobody else', async (_, __, route, rule) => {
    for (const role of roles) {
      const { status, code } = await outcome(people[role], route);
      const refused = status === 401 || code === 'not-allowed';
      expect([role, refused ? 'refused' : 'allowed']).toEqual([
        role,
        rule.includes(role) ? 'allowed' : 'refused',
      ]);
      expect(status).toBeLessThan(500);
    }
  });

  it('a HEAD request is no way round', async () => {
    for (const { route } of guarded.filter((one) => one.route.method === 'get')) {
      const { status } = await fetch(`${scratch.url}/api/v1${addressOf(route)}`, {
        method: 'HEAD',
      });
      expect([401, 404]).toContain(status);
    }
  });
});
