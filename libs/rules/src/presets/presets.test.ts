import { thresholdSays } from '../reasoning/words';
import { cicMembersCouncil } from './cic-members-council';
import { cicScheduleThree } from './cic-schedule-three';

describe('R-I1: a company with a members’ council', () => {
  it('has 20 seats: 10 for staff, 6 for the community, 4 co-opted', () => {
    const seats = cicMembersCouncil.constituencies.map((c) => `${c.code} ${c.seats} ${c.filledBy}`);
    expect(seats).toEqual(['staff 10 election', 'community 6 election', 'partners 4 co-option']);
  });
  it('has staff alone as legal members', () => {
    const legal = cicMembersCouncil.constituencies.filter(({ legalMembers }) => legalMembers);
    expect(legal.map(({ code }) => code)).toEqual(['staff']);
  });
  it('is decided by the majorities of R-A3, R-A4, R-A25, R-E8 and R-E18', () => {
    const needs = cicMembersCouncil.decisionKinds.map((k) => `${k.code}: ${thresholdSays(k)}`);
    expect(needs).toEqual([
      'members-ordinary-resolution: more than half of the votes cast',
      'members-special-resolution: at least three quarters of the votes cast',
      'council-resolution: more than half of the members voting',
      'council-appoint-chair: more than half of the members voting',
      'council-appoint-ned: more than half of the members voting',
      'council-remove-chair: at least three quarters of the members in office',
      'council-remove-ned: at least three quarters of the members in office',
      'council-remove-member: at least two thirds of the other members in office',
      'council-set-pay: more than half of the members voting',
      'council-appoint-auditor: more than half of the members voting',
      'council-co-opt: more than half of the elected members in office',
      'council-surplus-allocation: more than half of the members voting',
      'council-fund-round: more than half of the members voting',
      'members-remove-director: more than half of the votes cast',
      'constituency-recall: more than half of the votes cast',
    ]);
  });
  it('has one chair and five non-executive directors, three years a term, nine in all', () => {
    const terms = cicMembersCouncil.offices.map((o) => [
      o.code,
      o.places,
      o.termYears,
      o.maximumYears,
    ]);
    expect(terms).toEqual([
      ['chair', 1, 3, 9],
      ['ned', 5, 3, 9],
    ]);
  });
  it('pays no dividend; its Schedule 3 twin may, to 35 in 100', () => {
    expect(cicMembersCouncil.surplus.dividends.allowed).toBe(false);
    expect(cicScheduleThree.surplus.dividends).toMatchObject({
      allowed: true,
      capNumerator: 35,
      capDenominator: 100,
    });
  });
});
