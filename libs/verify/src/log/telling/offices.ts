import {
  committeeNamed,
  itemPresiding,
  nomineeChecked,
  nomineeRecommended,
  resolutionDrafted,
  seatOffered,
} from '../appointment-fields';
import { filingDue } from '../departures';
import { removalNoticed, removalReplied, specialNoticeRecorded } from '../fields';
import { seatAppointed } from '../outside-fields';
import { recallBegun, recallPresented, recallSigned } from '../recalls';
import { rotationAnnounced, rotationDecided, seatVacated } from '../rotation-fields';
import { bothOfficers } from '../two-officers';
import { type Chronicle } from '../chronicle';
import { type Tellers } from './tellers';

/** What the log tells of seats and offices: who falls free, who is put forward, and removals. */
export const officeTellers = (log: Chronicle): Tellers => ({
  'rotation.announced': (entry) => {
    const draw = log.fields(entry, rotationAnnounced);
    if (!draw) return;
    log.announcedDraws.set(entry.resource, { ...draw, entry: entry.index, announced: entry });
  },
  'rotation.decided': (entry) => {
    const rotation = log.fields(entry, rotationDecided);
    if (!rotation) return;
    log.rotations.push({ ...rotation, id: entry.resource, entry: entry.index });
    const draw = log.announcedDraws.get(entry.resource);
    if (rotation.lots && draw) log.tellTold(entry, bothOfficers(draw.announced, entry));
  },
  'seat.vacated': (entry) => {
    const seat = log.fields(entry, seatVacated);
    if (!seat) return;
    const before = log.freeSeats.get(entry.resource);
    log.freeSeats.set(entry.resource, {
      ...seat,
      entry: entry.index,
      ...(before && { before }),
    });
  },
  'seat.appointed': (entry) => {
    const seat = log.fields(entry, seatAppointed);
    if (seat) log.appointedSeats.push({ ...seat, term: entry.resource, entry: entry.index });
  },
  'special-notice.recorded': (entry) => {
    const days = log.fields(entry, specialNoticeRecorded);
    if (days) log.specialNotices.push({ resolution: entry.resource, days, entry: entry.index });
  },
  'recall.begun': (entry) => {
    const begun = log.fields(entry, recallBegun);
    if (begun) log.tellFlaws(entry, log.recalls.begin(entry, begun));
  },
  'recall.signed': (entry) => {
    const signed = log.fields(entry, recallSigned);
    if (signed) log.tellFlaws(entry, log.recalls.sign(entry, signed, 1, !log.tellsAll));
  },
  'recall.unsigned': (entry) => {
    const signed = log.fields(entry, recallSigned);
    if (signed) log.tellFlaws(entry, log.recalls.sign(entry, signed, -1, !log.tellsAll));
  },
  'recall.presented': (entry) => {
    const presented = log.fields(entry, recallPresented);
    if (presented) log.tellFlaws(entry, log.recalls.present(entry, presented, !log.tellsAll));
  },
  'resolution.drafted': (entry) => {
    const drafted = log.fields(entry, resolutionDrafted);
    if (drafted)
      log.officeItems.draft(
        entry,
        drafted.nominations ?? (drafted.nomination === null ? [] : [drafted.nomination]),
        drafted.proposalSha256,
      );
  },
  'item.presiding': (entry) => {
    const presiding = log.fields(entry, itemPresiding);
    if (presiding) log.officeItems.preside(entry, presiding);
  },
  'item.interest': (entry) => log.officeItems.declareInterest(entry),
  'committee.named': (entry) => {
    const committee = log.fields(entry, committeeNamed);
    if (committee) log.officeItems.name(entry, committee);
  },
  'committee.interest': (entry) => log.officeItems.declareCommitteeInterest(entry),
  'nominee.recommended': (entry) => {
    const recommended = log.fields(entry, nomineeRecommended);
    const goesOn = log.continues !== null;
    if (recommended) log.tellFlaws(entry, log.officeItems.recommend(entry, recommended, goesOn));
  },
  'nominee.checked': (entry) => {
    const checked = log.fields(entry, nomineeChecked);
    if (checked) log.officeItems.check(entry, checked);
  },
  'seat.offered': (entry) => {
    const offer = log.fields(entry, seatOffered);
    if (offer) log.seatOffers.offer(entry, offer.candidates);
  },
  'seat.answered': (entry) =>
    log.tellFlaws(entry, log.seatOffers.answer(entry, log.continues !== null)),
  'removal.notice': (entry) => {
    const notice = log.fields(entry, removalNoticed);
    if (notice) log.removalNotices.set(entry.resource, { ...notice, entry: entry.index });
  },
  'removal.reply': (entry) => {
    const reply = log.fields(entry, removalReplied);
    if (reply) log.replies.push({ ...reply, resolution: entry.resource, entry: entry.index });
  },
  'filing.due': (entry) => {
    const due = log.fields(entry, filingDue);
    if (due) log.tellFlaws(entry, log.departures.fallDue(entry, due));
  },
  'filing.made': (entry) =>
    log.tellFlaws(entry, log.departures.file(entry, log.continues !== null)),
});
