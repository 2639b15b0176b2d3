/**
 * Every act that the record can hold, and what its entry says to a reader.
 * The list is closed: a log with another action was not written by these rules and is refused.
 */
export const actions = [
  { name: 'organisation.founded', meaning: 'The organisation and its record begin.' },
  {
    name: 'constitution.adopted',
    meaning: 'A version of the constitution is adopted, to take effect on a stated date.',
  },
  { name: 'members.imported', meaning: 'Members are entered in the register together.' },
  { name: 'member.left', meaning: 'A member leaves the register.' },
  {
    name: 'shares.recorded',
    meaning: 'Shares are allotted, pass to another holder or are given up.',
  },
  {
    name: 'member.moved',
    meaning: 'A member belongs to a constituency no longer, and stays a member.',
  },
  {
    name: 'member.erased',
    meaning: 'A former member is erased: the openings of commitments about them are gone.',
  },
  { name: 'officer.appointed', meaning: 'A person is appointed to an office or a seat.' },
  {
    name: 'inspector.appointed',
    meaning: 'Somebody from outside may look into the record, or parts of it, for a time.',
  },
  { name: 'inspector.ended', meaning: 'An inspection ends before its last day.' },
  { name: 'resolution.drafted', meaning: 'A motion is put down in draft.' },
  {
    name: 'recall.begun',
    meaning: 'A member asks for the recall of whoever sits for their constituency.',
  },
  { name: 'recall.signed', meaning: 'Another member of the constituency asks for the recall too.' },
  { name: 'recall.unsigned', meaning: 'A member takes back that they asked for a recall.' },
  {
    name: 'recall.presented',
    meaning: 'Enough of the constituency have asked for a recall, so that it is voted on.',
  },
  { name: 'resolution.revised', meaning: 'The text of a motion is changed before the vote.' },
  {
    name: 'special-notice.recorded',
    meaning:
      'Special notice of a resolution to remove a director came, for a meeting on a stated day.',
  },
  { name: 'election.called', meaning: 'An election is called for one or more seats.' },
  {
    name: 'timetable.set',
    meaning: 'An election gets its polling day, or another one, and the days that follow from it.',
  },
  {
    name: 'override.asked',
    meaning: 'An officer asks for another day than the rules give, with the reason.',
  },
  {
    name: 'override.decided',
    meaning: 'A second officer agrees to another day than the rules give, or does not.',
  },
  {
    name: 'independence.stated',
    meaning: 'A returning officer states that they are independent of members and candidates.',
  },
  { name: 'election.announced', meaning: 'Notice of an election, or of its poll, is given.' },
  { name: 'candidacy.proposed', meaning: 'A member is nominated for a seat.' },
  {
    name: 'candidacy.entered',
    meaning: 'An officer enters a nomination on paper, with the declarations that it bears.',
  },
  { name: 'candidacy.declared', meaning: 'A nominee agrees to stand and makes the declarations.' },
  {
    name: 'candidacy.photo',
    meaning: 'A nominee adds a photograph to a nomination, or takes it away again.',
  },
  { name: 'seconder.asked', meaning: 'A nominee asks a member to second a nomination.' },
  { name: 'seconder.answered', meaning: 'A member seconds a nomination, or does not.' },
  {
    name: 'candidacy.decided',
    meaning: 'The returning officer finds a nomination valid, or rejects it with the reason.',
  },
  { name: 'candidacy.withdrawn', meaning: 'A nominee withdraws.' },
  {
    name: 'candidates.published',
    meaning: 'The statement of candidates is published, in the order of the ballot paper.',
  },
  { name: 'candidate.stood', meaning: 'A nominee is accepted as a candidate.' },
  { name: 'candidate.withdrew', meaning: 'A candidate withdraws before voting opens.' },
  {
    name: 'candidate.ceased',
    meaning: 'A candidate dies, is disqualified or withdraws after nominations have closed.',
  },
  {
    name: 'contest.abandoned',
    meaning:
      'The poll for the seats of a constituency is abandoned, and a new election called for them.',
  },
  {
    name: 'contests.ended',
    meaning: 'Contests of an election end before its poll: nothing is left for them to fill.',
  },
  {
    name: 'contests.reduced',
    meaning: 'Contests of an election go on for fewer seats: the others are not free any more.',
  },
  {
    name: 'poll.opened',
    meaning: 'Voting opens: the roll is fixed, and so is the secret behind any lots.',
  },
  {
    name: 'election.published',
    meaning: 'A sealed box of a secret poll is set up: its election, its trustees and its roll.',
  },
  {
    name: 'voter.key',
    meaning:
      'A member’s key for a secret poll is registered, or takes the place of the one before.',
  },
  { name: 'ballot.accepted', meaning: 'A ballot goes into the ballot box.' },
  { name: 'paper.batch', meaning: 'A batch of votes on paper is announced, with its envelopes.' },
  {
    name: 'paper.entered',
    meaning: 'One of two tellers enters what is in a batch, or enters it again after a difference.',
  },
  { name: 'paper.marked', meaning: 'The roll is marked: a member has voted on paper.' },
  { name: 'paper.confirmed', meaning: 'Two tellers agree on a batch, and its votes count.' },
  { name: 'paper.withdrawn', meaning: 'A batch of votes on paper is given up, with the reason.' },
  {
    name: 'early-close.asked',
    meaning: 'An officer asks for a poll to be closed before its time, with the reason.',
  },
  {
    name: 'early-close.decided',
    meaning: 'A second officer agrees to close a poll before its time, or does not.',
  },
  { name: 'poll.closed', meaning: 'Voting closes: no ballot is accepted after this entry.' },
  {
    name: 'public-value.stated',
    meaning: 'An officer enters the numbers, published by others, from which lots are to be drawn.',
  },
  {
    name: 'public-value.decided',
    meaning: 'A second officer agrees to the numbers from which lots are drawn, or does not.',
  },
  {
    name: 'tally.encrypted',
    meaning: 'The sealed ballots of a box are put together, still encrypted.',
  },
  {
    name: 'shuffle.accepted',
    meaning: 'A trustee has shuffled the sealed papers of a box, with proof.',
  },
  {
    name: 'decryption.accepted',
    meaning: 'A trustee has done their part of opening a box, with proof.',
  },
  {
    name: 'opening.confirmed',
    meaning: 'A secret poll is opened though very few ballots are in a box of it.',
  },
  { name: 'trustee.absent', meaning: 'A poll is opened without one of the scrutineers.' },
  {
    name: 'result.published',
    meaning: 'The boxes of a secret poll are opened, and their archives published.',
  },
  { name: 'key.destroyed', meaning: 'The server’s key of a counted secret poll is destroyed.' },
  {
    name: 'count.published',
    meaning: 'The count sheet is published, and the secret behind the lots revealed.',
  },
  {
    name: 'count.confirmed',
    meaning: 'A scrutineer confirms a count: its sheets follow from the ballots and the rule.',
  },
  { name: 'count.objected', meaning: 'A scrutineer objects to a count, with the reason.' },
  {
    name: 'count.answered',
    meaning: 'The returning officer answers a scrutineer’s objection to a count, with the reason.',
  },
  {
    name: 'recount.asked',
    meaning: 'A candidate or a scrutineer asks for the votes to be counted again, with the reason.',
  },
  {
    name: 'recount.decided',
    meaning:
      'The returning officer grants a recount, with what came of it, or refuses it with a reason.',
  },
  { name: 'decision.made', meaning: 'A decision is recorded by the hash of its document.' },
  {
    name: 'declaration.objected',
    meaning: 'A candidate or an elector objects to a declared result; what they wrote is not told.',
  },
  {
    name: 'declaration.answered',
    meaning: 'Another officer answers an objection to a declared result, with reasons.',
  },
  {
    name: 'document.issued',
    meaning:
      'A file about a decision is issued, such as its certificate, under the hash of the file.',
  },
  { name: 'decision.corrected', meaning: 'A note corrects what a decision says.' },
  { name: 'vacancy.announced', meaning: 'A seat or an office is announced as vacant.' },
  {
    name: 'seat.vacated',
    meaning: 'A seat or an office falls free: whose term, since when, and by which rule.',
  },
  {
    name: 'seat.appointed',
    meaning: 'A body outside fills one of its seats: which body, from when, and to when.',
  },
  {
    name: 'rotation.announced',
    meaning: 'Lots are to be drawn among those who are equal to retire by rotation.',
  },
  {
    name: 'rotation.decided',
    meaning: 'Members retire by rotation: who, from when, by which lot.',
  },
  {
    name: 'seat.offered',
    meaning: 'Candidates of an earlier election are asked whether they would take a seat.',
  },
  { name: 'seat.answered', meaning: 'A candidate says whether they would take a seat.' },
  { name: 'interests.declared', meaning: 'Whoever holds a seat or an office declares interests.' },
  { name: 'nomination.received', meaning: 'A nomination paper is received.' },
  { name: 'committee.named', meaning: 'The members of a nominations committee are named.' },
  {
    name: 'committee.interest',
    meaning: 'A member of a nominations committee has an interest in a nominee, and is left out.',
  },
  { name: 'nominee.considered', meaning: 'A nominee is taken further for an office, or is not.' },
  { name: 'interview.arranged', meaning: 'Interviews for an office are arranged with a panel.' },
  {
    name: 'nominee.recommended',
    meaning: 'A nominations committee recommends a nominee to the council, with reasons.',
  },
  { name: 'nominee.checked', meaning: 'A check of a nominee for an office is made.' },
  { name: 'item.presiding', meaning: 'It is settled who presides over an item about an office.' },
  { name: 'item.interest', meaning: 'A council member declares an interest in an item.' },
  {
    name: 'removal.notice',
    meaning: 'The reasons for a removal are sent to whoever would be removed.',
  },
  { name: 'removal.reply', meaning: 'Whoever would be removed from office replies.' },
  { name: 'surplus.prepared', meaning: 'The options for using a surplus are prepared.' },
  { name: 'fund-round.opened', meaning: 'A round of the community fund opens for bids.' },
  { name: 'bid.received', meaning: 'A bid to the community fund is received.' },
  { name: 'challenge.raised', meaning: 'A member challenges a decision.' },
  { name: 'challenge.answered', meaning: 'A challenge is answered with reasons.' },
  { name: 'meeting.called', meaning: 'A general meeting is called.' },
  { name: 'notice.given', meaning: 'Notice is given to those entitled to it.' },
  {
    name: 'notice.resent',
    meaning: 'Notice is sent again, to addresses that were corrected.',
  },
  {
    name: 'notice.undelivered',
    meaning: 'A letter with a notice did not arrive: the mail server refused it, or it came back.',
  },
  {
    name: 'codes.issued',
    meaning: 'Codes to sign in with go by post to electors whom no mail reaches.',
  },
  { name: 'reminder.given', meaning: 'Those who have not voted are reminded, unseen by anybody.' },
  { name: 'ballots.held', meaning: 'Who cast which ballot in a poll is not destroyed for now.' },
  { name: 'ballots.released', meaning: 'Who cast which ballot is kept on hold no longer.' },
  {
    name: 'ballots.unlinked',
    meaning: 'Who cast which ballot in an open poll is destroyed, once its time is over.',
  },
  {
    name: 'reminders.planned',
    meaning: 'On other days, or on none, those are reminded who have not voted in an election.',
  },
  {
    name: 'filing.due',
    meaning: 'A director has left otherwise than by a decision, and the registrar must be told.',
  },
  { name: 'filing.made', meaning: 'What is due at a registrar is filed.' },
  { name: 'task.completed', meaning: 'A duty of an officer is marked as done.' },
  { name: 'board.set-up', meaning: 'Scrutineers are asked to hold the key of secret polls.' },
  { name: 'board.message', meaning: 'A member of a board takes part in making its key.' },
  {
    name: 'board.commit',
    meaning: 'A member of a board commits to a part of its key before seeing the others’.',
  },
  { name: 'board.created', meaning: 'The key of a board is made.' },
  {
    name: 'board.rehearsed',
    meaning: 'A board has opened a test election, each member with their recovery sheet.',
  },
  { name: 'board.retired', meaning: 'A board’s key goes into no more polls.' },
  {
    name: 'booth.released',
    meaning:
      'A release of the voting booth is handed out from now on, under the hash of its files.',
  },
  { name: 'log.key.published', meaning: 'A key that signs this log is published.' },
  {
    name: 'log.key.rotated',
    meaning: 'Another key signs this log from now on; the one before signs beside it for a while.',
  },
  {
    name: 'log.opened',
    meaning: 'A new log continues from the last checkpoint of one that cannot be continued itself.',
  },
] as const;

/** The name of an act in the record. */
export type Action = (typeof actions)[number]['name'];

const known: ReadonlySet<string> = new Set(actions.map(({ name }) => name));

/** Whether the record knows this action. */
export const isAction = (text: string): text is Action => known.has(text);
