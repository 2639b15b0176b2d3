import { commitmentsOf } from '../record/commitments-of';

/**
 * Where a member's personal data is, and how each place is rid of it. This list and the rights in migration 11 are the
 * whole of it: a column that can hold something about a member is added to both. `$1` is the member's id.
 */
export interface PersonalData {
  /** For the secretary, in the plural. */
  readonly what: string;
  readonly table: string;
  /** Which rows are about the member, as SQL. Read before anything is erased and again, in order, while it is. */
  readonly where: string;
  /** What becomes of the rows: they go, or these columns are written over. */
  readonly erase: 'delete' | { readonly set: string };
  /**
   * What the member takes away of each row, as names and columns of the table; left out where the rows are of nobody's
   * making (sessions, jobs, openings of commitments), or hold what others said of the member in confidence.
   */
  readonly copy?: Readonly<Record<string, string>>;
}

/** What stands where a name stood. The database knows it too: see migration 11. */
export const erasedName = 'Erased member';
const erasedText = 'Erased.';

const member = (column: string): string =>
  `(select m.${column} from governance.member m where m.id = $1)`;
const accounts = `(select a.id from platform.account a where a.member_id = $1)`;

/** Nobody else gets mail at the member's address: a household may share one. */
const addressIsTheirs = `not exists (select from governance.member other where other.id <> $1 and lower(other.email) = lower(${member('email')}))
  and not exists (select from platform.account other where other.member_id is distinct from $1 and lower(other.email) = lower(${member('email')}))`;
const letter = (to: string, text: string): string =>
  `((lower(${to}) = lower(${member('email')}) and ${addressIsTheirs}) or starts_with(${text}, 'Dear ' || ${member('name')} || ','))`;

/** The log commits to who acted; its opening has the account, in canonical JSON. */
const theirAccountInWords = `select '{"account":"' || a.id || '"}' from platform.account a where a.member_id = $1`;
const raised = `exists (select from record.entry e join record.opening o on o.commitment = ${commitmentsOf('e')} ->> 'actor'
  where e.action = 'challenge.raised' and e.resource = c.id::text and o.name = 'actor' and o.payload in (${theirAccountInWords}))`;
/** Officers are asked by name. A name that two people bear is nobody's for certain. */
const asked = `(c.responder = ${member('name')} and not exists (select from governance.member other where other.id <> $1 and other.name = ${member('name')}))`;

/** Resolutions that would remove the member from an office or a seat. */
const removes = `r.proposal ->> 'type' = 'removal' and r.proposal #>> '{holder,id}' = $1::text`;
const wherePapersAre = ['paper_reference', 'withdrawal_reference']
  .map((column) => `${column} = case when ${column} is not null then '${erasedText}' end`)
  .join(', ');
const nominations = `(select n.id from governance.nomination n where n.member_id = $1)`;

/** What they answered who were asked to take a seat, and why they stood no longer: the opening has the candidate, in canonical JSON. */
const answered = `o.name in ('answer', 'ceasing') and exists (select from governance.candidate c
  where c.member_id = $1 and starts_with(o.payload, '{"candidate":"' || c.id || '"'))`;

/** What they objected to a declared result: the opening has the objection, in canonical JSON. */
const objected = `o.name = 'objection' and exists (select from governance.result_objection x
  where x.account_id in ${accounts} and starts_with(o.payload, '{"objection":"' || x.id || '"'))`;

const openings = `${answered} or ${objected} or o.name in ('actor', 'officer') and o.payload in (${theirAccountInWords})
  or o.name = 'member' and o.payload = '{"id":"' || $1::text || '"}'
  or o.commitment in (select part.value from (
       select 'ballot.accepted' as action, b.id::text from ballot_box.ballot b
         join governance.roll_entry r on r.id = b.roll_entry_id where r.member_id = $1
       union all select 'ballot.accepted', s.id::text from ballot_box.sealed_ballot s
         join governance.roll_entry r on r.id = s.roll_entry_id where r.member_id = $1
       union all select 'voter.key', k.credential from ballot_box.voter_key k
         join governance.roll_entry r on r.id = k.roll_entry_id where r.member_id = $1
       union all select 'paper.marked', p.id::text from ballot_box.paper_mark p
         join governance.roll_entry r on r.id = p.roll_entry_id where r.member_id = $1
       union all select 'shares.recorded', s.act::text from governance.share_entry s where $1 in (s.from_member, s.to_member)
       union all select 'nomination.received', n.id::text from governance.nomination n where n.member_id = $1
       union all select about.action, y.id::text from governance.candidacy y
         cross join (values ('candidacy.proposed'), ('candidacy.entered'), ('candidacy.declared'), ('candidacy.photo'), ('candidacy.decided'), ('candidacy.withdrawn')) as about (action) where y.member_id = $1
       union all select 'challenge.raised', c.id::text from governance.challenge c where ${raised} or ${asked}
       union all select about.action, n.id::text from governance.nomination n
         cross join (values ('committee.interest'), ('nominee.considered'), ('nominee.checked')) as about (action) where n.member_id = $1
       union all select about.action, c.vacancy_id::text from governance.committee_member c
         cross join (values ('committee.named')) as about (action) where c.member_id = $1
       union all select 'item.interest', i.resolution_id::text from governance.item_interest i where i.member_id = $1
       union all select 'seat.appointed', t.id::text from governance.term t where t.member_id = $1
       union all select 'removal.notice', r.id::text from governance.resolution r where ${removes}
     ) as about join record.entry e on e.resource = about.id and e.action = about.action
       cross join lateral json_each_text(${commitmentsOf('e')}) as part
      where part.key in ('ballot', 'voter', 'nominee', 'parties', 'holding', 'interest', 'consideration', 'result', 'members', 'how', 'holder'))`;

/** In the order in which it goes: what others are found by goes after them. */
export const personalData: readonly PersonalData[] = [
  {
    what: 'letters waiting to be sent, and other jobs',
    table: 'graphile_worker._private_jobs j',
    where: `${letter(`j.payload ->> 'to'`, `coalesce(j.payload ->> 'text', '')`)} or j.payload ->> 'member' = $1::text
      or lower(j.payload ->> 'identifier') in (lower(${member('email')}), lower(${member('number')}))`,
    erase: 'delete',
  },
  {
    what: 'letters in the mailbox',
    table: 'platform.mailbox_message l',
    where: letter('l."to"', 'l.text'),
    erase: 'delete',
  },
  {
    what: 'answers kept in case a request is sent again',
    table: 'platform.answered_request q',
    where: `q.account_id in ${accounts} or position($1::text in q.answer::text) > 0`,
    erase: 'delete',
  },
  {
    what: 'requests to sign in',
    table: 'platform.sign_in_request q',
    where: `q.account_id in ${accounts}`,
    erase: 'delete',
  },
  {
    what: 'codes to sign in with, sent by post',
    table: 'platform.letter_code k',
    where: `k.account_id in ${accounts}`,
    erase: 'delete',
  },
  {
    what: 'requests for a new code by post',
    table: 'platform.code_wanted w',
    where: `w.account_id in ${accounts}`,
    erase: 'delete',
  },
  {
    what: 'sessions',
    table: 'platform.session s',
    where: `s.account_id in ${accounts}`,
    erase: 'delete',
  },
  {
    what: 'names of who was to answer challenges',
    table: 'governance.challenge c',
    where: `${asked} and not ${raised}`,
    erase: { set: `responder = '${erasedName}'` },
  },
  {
    what: 'challenges, with question and answer',
    table: 'governance.challenge c',
    where: raised,
    erase: {
      set: `raised_by = '${erasedName}', question = '${erasedText}', response = case when response is not null then '${erasedText}' end`,
    },
    copy: { question: 'c.question', answer: 'c.response', raisedOn: 'c.raised_on' },
  },
  {
    what: 'openings of what the log commits to',
    table: 'record.opening o',
    where: openings,
    erase: 'delete',
  },
  {
    what: 'statements on ballot papers',
    table: 'governance.contest_option p',
    where: `p.statement is not null and p.id in (select c.id from governance.candidate c where c.member_id = $1)`,
    erase: { set: 'statement = null' },
  },
  {
    what: 'answers to the offer of a seat',
    table: 'governance.seat_candidate s',
    where: 's.candidate_id in (select c.id from governance.candidate c where c.member_id = $1)',
    erase: 'delete',
    copy: { serves: 's.serves', answeredAt: 's.answered_at' },
  },
  {
    what: 'interests declared in an office',
    table: 'governance.interest i',
    where: 'i.term_id in (select t.id from governance.term t where t.member_id = $1)',
    erase: { set: `text = '${erasedText}'` },
    copy: { interests: 'i.text' },
  },
  {
    what: 'why they ceased to stand, and on what evidence',
    table: 'governance.candidate_ceased x',
    where: 'x.candidate_id in (select c.id from governance.candidate c where c.member_id = $1)',
    erase: { set: `reason = '${erasedText}', evidence = '${erasedText}'` },
    copy: { cause: 'x.cause', on: 'x.on_day', reason: 'x.reason', evidence: 'x.evidence' },
  },
  {
    what: 'candidacies: name and statement',
    table: 'governance.candidate c',
    where: 'c.member_id = $1',
    erase: { set: `name = '${erasedName}', statement = null` },
    copy: { name: 'c.name', statement: 'c.statement', withdrewAt: 'c.withdrew_at' },
  },
  {
    what: 'what they typed in nominations that were not sent',
    table: 'platform.candidacy_draft f',
    where: 'f.candidacy_id in (select y.id from governance.candidacy y where y.member_id = $1)',
    erase: 'delete',
    copy: { draft: 'f.body', savedAt: 'f.saved_at' },
  },
  {
    what: 'photographs for elections',
    table: 'governance.candidacy_photo f',
    where: 'f.candidacy_id in (select y.id from governance.candidacy y where y.member_id = $1)',
    erase: 'delete',
    copy: { sha256: 'f.sha256', jpegInBase64: `encode(f.jpeg, 'base64')` },
  },
  {
    what: 'nominations for elections: statement, interests, guaranteed groups, the reason of a rejection and where their papers are',
    table: 'governance.candidacy y',
    where: 'y.member_id = $1',
    erase: {
      set: `statement = null, groups = '{}', interests = case when interests is not null then '${erasedText}' end, reason = case when reason is not null then '${erasedText}' end, ${wherePapersAre}`,
    },
    copy: {
      election:
        '(select e.title from governance.election_contest k join governance.election e on e.id = k.election_id where k.id = y.contest_id)',
      constituency:
        '(select k.constituency from governance.election_contest k where k.id = y.contest_id)',
      statement: 'y.statement',
      interests: 'y.interests',
      groups: 'to_jsonb(y.groups)',
      proposedAt: 'y.proposed_at',
      declaredAt: 'y.declared_at',
      accepted: 'y.accepted',
      reason: 'y.reason',
      decidedAt: 'y.decided_at',
      withdrewAt: 'y.withdrew_at',
    },
  },
  {
    what: 'interests that members of a committee declared in them, or they in others',
    table: 'governance.committee_interest i',
    where: `i.nomination_id in ${nominations} or i.committee_member_id in (select c.id from governance.committee_member c where c.member_id = $1)`,
    erase: { set: `nature = '${erasedText}'` },
  },
  {
    what: 'places on nominations committees',
    table: 'governance.committee_member c',
    where: 'c.member_id = $1',
    erase: { set: `name = '${erasedName}'` },
  },
  {
    what: 'what a nominations committee made of them',
    table: 'governance.nominee_stage s',
    where: `s.nomination_id in ${nominations}`,
    erase: { set: `reasons = '${erasedText}'` },
  },
  {
    what: 'recommendations of a nominations committee',
    table: 'governance.recommendation r',
    where: `r.nomination_id in ${nominations}`,
    erase: { set: `reasons = '${erasedText}'` },
  },
  {
    what: 'checks before an appointment: who made them, and on what evidence',
    table: 'governance.nominee_check k',
    where: `k.nomination_id in ${nominations}`,
    erase: { set: `checked_by = '${erasedText}', evidence = '${erasedText}'` },
  },
  {
    what: 'objections to results of elections',
    table: 'governance.result_objection x',
    where: `x.account_id in ${accounts}`,
    erase: { set: `statement = '${erasedText}'` },
    copy: {
      decision: '(select d.number from governance.decision d where d.id = x.decision_id)',
      statement: 'x.statement',
      madeAt: 'x.made_at',
    },
  },
  {
    what: 'interests declared in items of the council',
    table: 'governance.item_interest i',
    where: 'i.member_id = $1',
    erase: { set: `nature = '${erasedText}'` },
    copy: { nature: 'i.nature' },
  },
  {
    what: 'replies to the reasons for a removal',
    table: 'governance.removal_reply p',
    where: `p.resolution_id in (select r.id from governance.resolution r where ${removes})`,
    erase: { set: `reply = '${erasedText}'` },
    copy: { reply: 'p.reply' },
  },
  {
    what: 'declarations of identity with a vote',
    table: 'governance.identity_declaration x',
    where: 'x.roll_entry_id in (select r.id from governance.roll_entry r where r.member_id = $1)',
    erase: 'delete',
    copy: {
      poll: '(select p.title from governance.poll p join governance.roll_entry r on r.poll_id = p.id where r.id = x.roll_entry_id)',
      declaredAt: 'x.declared_at',
    },
  },
  {
    what: 'signatures that asked for the recall of a council member',
    table: 'governance.recall_signature s',
    where: 's.member_id = $1',
    erase: 'delete',
    copy: {
      recallOf:
        '(select t.holder_name from governance.recall c join governance.term t on t.id = c.term_id where c.id = s.recall_id)',
      signedAt: 's.signed_at',
    },
  },
  {
    what: 'why members asked for their recall',
    table: 'governance.recall c',
    where: 'c.term_id in (select t.id from governance.term t where t.member_id = $1)',
    erase: { set: `reasons = '${erasedText}'` },
    copy: { reasons: 'c.reasons', presentedOn: 'c.received_on' },
  },
  {
    what: 'nominations: name and statement',
    table: 'governance.nomination n',
    where: 'n.member_id = $1',
    erase: { set: `name = '${erasedName}', statement = '${erasedText}'` },
    copy: {
      office: '(select v.office from governance.vacancy v where v.id = n.vacancy_id)',
      name: 'n.name',
      statement: 'n.statement',
      receivedAt: 'n.received_at',
    },
  },
  {
    what: 'accounts to sign in with',
    table: 'platform.account a',
    where: 'a.member_id = $1',
    erase: 'delete',
  },
  {
    what: 'entries in the register: name, number and contact',
    table: 'governance.member m',
    where: 'm.id = $1',
    erase: {
      set: `name = '${erasedName}', email = null, number = 'ERASED-' || upper(left(replace(gen_random_uuid()::text, '-', ''), 12)), erased_on = $2::date`,
    },
    copy: { name: 'm.name', number: 'm.number', email: 'm.email' },
  },
];

/** What was published by right and stays: the name of whoever stood for or held an office. */
export const published: readonly Pick<PersonalData, 'what' | 'table' | 'where' | 'copy'>[] = [
  {
    what: 'the name on ballot papers, counts and in the log',
    table: 'governance.candidate c',
    where: 'c.member_id = $1',
  },
  {
    what: 'the name in terms of office and the decisions that gave them',
    table: 'governance.term t',
    where: 't.member_id = $1',
    copy: { office: 't.office', from: 't.from_date', to: 't.to_date', endedOn: 't.ended_on' },
  },
];
