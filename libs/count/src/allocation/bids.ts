import { ascending } from '../in-order';
import { type AllocationContest, type Project } from './allocation';
import { approvalStack } from './approval-stack';

/** A project with the ballots that approve it. */
export interface Bid extends Project {
  /** Its place in the list of projects, from 0. */
  readonly place: number;
  /** How many ballots approve it. */
  readonly approvals: number;
  /** Places of those ballots among the merged ones. */
  readonly supporters: readonly number[];
}

export interface Bids {
  /** In the order of the list of projects. */
  readonly all: readonly Bid[];
  /** How many voters cast each of the merged ballots. */
  readonly votersByBallot: readonly number[];
  readonly voters: number;
}

/** Merges equal ballots and gathers the supporters of each project. */
export function bidsOf({ projects, ballots }: AllocationContest): Bids {
  const stack = approvalStack(ballots);
  const votersByBallot = [...stack.counts.subarray(0, stack.size)];
  const supporters: number[][] = projects.map(() => []);
  for (let ballot = 0; ballot < stack.size; ballot++)
    for (const place of stack.sequence(ballot)) supporters[place]!.push(ballot);
  return {
    all: projects.map((project, place) => ({
      ...project,
      place,
      approvals: sum(supporters[place]!.map((ballot) => votersByBallot[ballot]!)),
      supporters: supporters[place]!,
    })),
    votersByBallot,
    voters: sum(votersByBallot),
  };
}

/** Cheapest first. */
export const byCost = (a: Project, b: Project): number => ascending(a.pence, b.pence);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
