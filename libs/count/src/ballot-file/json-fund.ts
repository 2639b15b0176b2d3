import {
  type AllocationContest,
  type ApprovalBallot,
  type Project,
} from '../allocation/allocation';
import { type AllocationLimits, type SubBudget } from '../allocation/limits';
import { MOST_CANDIDATES } from './ballot-file';
import { type Members, type Value } from './document';

/** A fund, the bids for it and the ballots, as a document gives them. */
export type DocumentFund = Omit<AllocationContest, 'id'>;

/** Reads the fund of a document of ballots. */
export function readFund(root: Members): DocumentFund {
  const listed = root.get('projects');
  const projects = readProjects(listed.list());
  if (projects.length > MOST_CANDIDATES)
    listed.refuse(`no more than ${MOST_CANDIDATES} projects should stand here.`);
  return {
    title: root.has('title') ? root.get('title').string() : '',
    budgetPence: pence(root.get('budgetPence'), 0n),
    projects,
    ballots: root
      .get('ballots')
      .list()
      .map((ballot) => readBallot(ballot, projects)),
    ...(root.has('limits') ? { limits: readLimits(root.get('limits').members()) } : {}),
  };
}

function readProjects(values: readonly Value[]): Project[] {
  const ids = new Set<string>();
  return values.map((value) => {
    const members = value.members();
    const id = members.get('id').string();
    if (ids.has(id)) members.get('id').refuse(`project ${id} is listed twice.`);
    ids.add(id);
    const name = members.has('name') ? members.get('name').string() : id;
    const cost = pence(members.get('pence'), 1n);
    members.refuseOthers();
    return { id, name, pence: cost };
  });
}

function readBallot(value: Value, projects: readonly Project[]): ApprovalBallot {
  const members = value.members();
  const count = members.has('count') ? members.get('count').count(1) : 1;
  const seen = new Set<string>();
  const approvals = members
    .get('approvals')
    .list()
    .map((approval) => {
      const id = approval.string();
      const place = projects.findIndex((project) => project.id === id);
      if (place < 0) approval.refuse(`there is no project ${id}.`);
      if (seen.has(id)) approval.refuse(`project ${id} is on this ballot twice.`);
      seen.add(id);
      return place;
    });
  members.refuseOthers();
  return { approvals, count };
}

function readLimits(members: Members): AllocationLimits {
  const limits = {
    minimumApprovals: members.has('minimumApprovals')
      ? members.get('minimumApprovals').count(0)
      : null,
    maximumGrantPence: members.has('maximumGrantPence')
      ? pence(members.get('maximumGrantPence'), 1n)
      : null,
    subBudgets: members.has('subBudgets') ? members.get('subBudgets').list().map(readPart) : [],
  };
  members.refuseOthers();
  return limits;
}

function readPart(value: Value): SubBudget {
  const members = value.members();
  const id = members.get('id').string();
  const part = {
    id,
    name: members.has('name') ? members.get('name').string() : id,
    budgetPence: pence(members.get('budgetPence'), 0n),
    projects: members
      .get('projects')
      .list()
      .map((project) => project.string()),
    voters: members.has('voters') ? members.get('voters').count(0) : null,
  };
  members.refuseOthers();
  return part;
}

/** Money is whole pence as text, as everywhere in a published document. */
function pence(value: Value, least: bigint): bigint {
  const text = value.string();
  if (/^\d{1,18}$/.test(text) && BigInt(text) >= least) return BigInt(text);
  return value.refuse(`whole pence as text, at least “${least}”, should stand here.`);
}
