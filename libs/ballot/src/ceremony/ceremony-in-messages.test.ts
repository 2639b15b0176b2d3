import { valueOf } from '@folkmoot/basics';
import { verifyArchive } from '../archive/verify-archive';
import { curveGroup as group } from '../group/curve-group';
import { print } from '../json/text';
import { TallyOpening } from '../opening/tally-opening';
import {
  endRehearsal,
  openingOfRehearsal,
  readRehearsal,
  setUpRehearsal,
  writeRehearsal,
} from '../rehearsal/board-rehearsal';
import { seededRandom } from '../testing/seeded-random';
import { thresholdParametersShape } from '../trustees/threshold-parameters';
import {
  awaitedMembers,
  beginCeremony,
  isSeedOf,
  openRound,
  type Ceremony,
  type CeremonyMessage,
} from './ceremony';
import { hear, hearAll } from './hear';
import { certificateText, contributionText, shareText } from './member-texts';
import { newSeed } from './seed';
import { openShare } from './share';

const random = seededRandom('ceremony in messages');
const size = { size: 3, threshold: 2 };
const members = [1, 2, 3];
const seeds = members.map(() => newSeed(random));
const seed = (member: number) => seeds[member - 1] ?? '';

const after = (ceremony: Ceremony, messages: readonly CeremonyMessage[]): Ceremony =>
  messages.reduce((one, message) => valueOf(hear(one, message)), ceremony);
const all = <T>(make: (member: number) => T): T[] => members.map(make);

const nobody = beginCeremony(size, group);
const certificates = all((member) => ({
  round: 'certificate' as const,
  member,
  text: certificateText(size, member, seed(member), group, random),
}));
const certified = after(nobody, [...certificates].reverse());
const kept = all((member) => contributionText(certified, member, seed(member), random));
const commitments = all((member) => ({
  round: 'commitment' as const,
  member,
  text: kept[member - 1]?.commitment ?? '',
}));
const committed = after(certified, commitments);
const contributions = all((member) => ({
  round: 'contribution' as const,
  member,
  text: kept[member - 1]?.contribution ?? '',
}));
const contributed = after(committed, contributions);
const shares = all((member) => ({
  round: 'share' as const,
  member,
  text: valueOf(shareText(contributed, member, seed(member), random)),
}));
const complete = after(contributed, shares);
const messages = [...shares, ...contributions, ...commitments, ...certificates];

const message = (one: readonly CeremonyMessage[], member: number): CeremonyMessage => {
  const found = one.find((candidate) => candidate.member === member);
  if (!found) throw new RangeError(`No message of member ${member}.`);
  return found;
};
const refusalOf = (ceremony: Ceremony, said: CeremonyMessage) => {
  const heard = hear(ceremony, said);
  return heard.ok ? null : heard.error.code;
};

describe('Belenios specification s.3.1.1: a ceremony in messages', () => {
  it('opens one round after the other, and waits in each for those who have not spoken', () => {
    expect(openRound(nobody)).toBe('certificate');
    expect(awaitedMembers(after(nobody, [message(certificates, 2)]))).toEqual([1, 3]);
    expect(openRound(certified)).toBe('commitment');
    expect(openRound(committed)).toBe('contribution');
    expect(openRound(contributed)).toBe('share');
    expect(openRound(complete)).toBeNull();
    expect(awaitedMembers(complete)).toEqual([]);
  });

  it('makes a key of which every member holds a share', () => {
    for (const member of members) {
      const { private_key = '' } = complete.shares.get(member) ?? {};
      const share = openShare(private_key, seed(member), group);
      const published = complete.parameters?.verification_keys[member - 1];
      expect(share?.public.hex).toBe(published?.public_key.hex);
    }
  });

  it('knows the sheets of its members apart', () => {
    expect(isSeedOf(certified, 1, seed(1))).toBe(true);
    expect(isSeedOf(certified, 1, seed(2))).toBe(false);
    expect(isSeedOf(nobody, 1, seed(1))).toBe(false);
  });

  it('is heard again from its messages in any order, to the same key', () => {
    const { parameters } = valueOf(hearAll(size, messages, group));
    const written = (one: Ceremony['parameters']) =>
      one && print(thresholdParametersShape(group), one);
    expect(written(parameters)).toBe(written(complete.parameters));
  });

  it('hears nobody before the turn of a round, twice, or from outside the board', () => {
    expect(refusalOf(nobody, message(commitments, 1))).toBe('not-this-round');
    expect(refusalOf(committed, message(shares, 1))).toBe('not-this-round');
    expect(refusalOf(complete, { ...message(shares, 1), member: 4 })).toBe('not-a-member');
    expect(refusalOf(after(nobody, [message(certificates, 1)]), message(certificates, 1))).toBe(
      'spoken-already',
    );
    expect(refusalOf(complete, message(certificates, 1))).toBe('spoken-already');
  });

  it('refuses a certificate for another place, another board or with another’s keys', () => {
    const forMember = (member: number, text: string) => ({
      ...message(certificates, member),
      text,
    });
    const elsewhere = certificateText({ size: 3, threshold: 3 }, 1, seed(1), group, random);
    expect(refusalOf(nobody, forMember(1, elsewhere))).toBe('not-true');
    expect(refusalOf(nobody, forMember(2, message(certificates, 1).text))).toBe('not-true');
    const first = after(nobody, [message(certificates, 1), message(certificates, 2)]);
    const copied = certificateText(size, 3, seed(1), group, random);
    expect(refusalOf(first, forMember(3, copied))).toBe('not-true');
    expect(refusalOf(nobody, forMember(1, `${message(certificates, 1).text} `))).toBe('malformed');
  });

  it('refuses a contribution that was not committed to, and commitments that are no hash', () => {
    const late = contributionText(certified, 3, seed(3), random).contribution;
    expect(refusalOf(committed, { ...message(contributions, 3), text: late })).toBe('not-true');
    expect(refusalOf(committed, message(contributions, 3))).toBeNull();
    expect(refusalOf(certified, { ...message(commitments, 1), text: 'ab' })).toBe('not-true');
  });

  it('refuses the share of another', () => {
    const stolen = { ...message(shares, 1), text: message(shares, 2).text };
    expect(refusalOf(contributed, stolen)).toBe('not-true');
  });

  it('names the message that is not true when all are heard again', () => {
    const changed = messages.map((one) =>
      one.round === 'share' && one.member === 2 ? { ...one, text: message(shares, 1).text } : one,
    );
    expect(hearAll(size, changed, group)).toMatchObject({
      error: { code: 'not-true', message: { round: 'share', member: 2 } },
    });
  });
});

describe('the rehearsal of a board', () => {
  const parameters = complete.parameters ?? valueOf(hearAll(size, messages, group)).parameters;
  if (!parameters) throw new Error('The ceremony made no key.');
  const rehearsal = setUpRehearsal(parameters, 'Rehearsal', group, random);
  const opening = valueOf(TallyOpening.read(openingOfRehearsal(rehearsal, []), group));
  const decryptions = all((member) => {
    const { private_key = '' } = complete.shares.get(member) ?? {};
    const share = openShare(private_key, seed(member), group);
    if (!share) throw new Error('A member cannot open the share.');
    return { owner: member + 1, text: opening.decrypt(share, random) };
  });
  const [first, second, third] = decryptions;

  it('is an election that anybody can verify, opened by the members', () => {
    const kept = valueOf(readRehearsal(writeRehearsal(rehearsal)));
    const { archive } = valueOf(endRehearsal(kept, decryptions, 1_700_000_000, group));
    expect(verifyArchive(archive, group)).toMatchObject({
      ok: true,
      value: { result: { result: [[0, 1, 0], [[2, 3, 1]]] } },
    });
  });

  it('takes from each member a decryption with the member’s own share alone', () => {
    for (const decryption of decryptions)
      expect(opening.checkDecryption(decryption)).toEqual({ ok: true, value: null });
    expect(opening.checkDecryption({ owner: 2, text: second?.text ?? '' })).toEqual({
      ok: false,
      error: { code: 'not-proved' },
    });
    expect(opening.checkDecryption({ owner: 5, text: first?.text ?? '' })).toMatchObject({
      error: { code: 'unknown-owner' },
    });
    expect(opening.checkDecryption({ owner: 1, text: first?.text ?? '' })).toMatchObject({
      error: { code: 'owner-twice' },
    });
    expect(opening.checkDecryption({ owner: 2, text: '{}' })).toMatchObject({
      error: { code: 'malformed' },
    });
  });

  it('cannot be opened by one of three', () => {
    const alone = first ? [first] : [];
    const texts = openingOfRehearsal(rehearsal, alone);
    expect(valueOf(TallyOpening.read(texts, group)).canOpen()).toBe(false);
    expect(endRehearsal(rehearsal, alone, 0, group)).toEqual({
      ok: false,
      error: { code: 'wrong-result' },
    });
    const two = third ? [...alone, third] : alone;
    expect(endRehearsal(rehearsal, two, 0, group)).toMatchObject({ ok: true });
  });

  it('shows a trustee whose work before theirs was not proved', () => {
    const texts = openingOfRehearsal(rehearsal, decryptions);
    expect(valueOf(TallyOpening.read(texts, group)).firstUnproved()).toBeNull();
    const swapped = texts.decryptions.map((one) =>
      one.owner === 3 ? { owner: 3, text: first?.text ?? '' } : one,
    );
    expect(
      valueOf(TallyOpening.read({ ...texts, decryptions: swapped }, group)).firstUnproved(),
    ).toEqual({ what: 'decryption', owner: 3 });
    const unshuffled = { ...texts, shuffles: [...texts.shuffles, ...texts.shuffles] };
    expect(valueOf(TallyOpening.read(unshuffled, group)).firstUnproved()).toEqual({
      what: 'shuffle',
      owner: 1,
    });
  });
});
