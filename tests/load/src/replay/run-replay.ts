import { parseBlt } from '@folkmoot/count';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { Refused } from '../http';
import { scratchOfficers, scratchSite } from '../instance/scratch-site';
import { perSecond } from '../measure';
import { say, Stop } from '../run-script';
import { whole } from '../table';
import { type Replayed, type ReplayPlan, planOf } from './plan';
import { replay, type ReplayOptions } from './replay';

const usage =
  'npm run replay -- FILE.blt [--voters 32] [--url http://localhost:3000 --secretary … --returning-officer … --scrutineer …]';

/** Replays a ballot file, on a site of its own unless one is named, and says who is elected. */
export async function runReplay(args: string[]): Promise<void> {
  const { file, voters, url, officers } = readArguments(args);
  const plan = readPlan(file);
  say(
    `${plan.title}: ${whole(plan.papers.length)} ballots, ${plan.candidates.length} candidates, ${plan.seats} seats.`,
  );
  const options = { voters, officers, tell: say };
  if (url !== undefined) return report(await held(plan, { ...options, url }));
  const site = await scratchSite({ seats: plan.seats });
  try {
    report(await held(plan, { ...options, url: site.url }));
  } finally {
    await site.close();
  }
}

async function held(plan: ReplayPlan, options: ReplayOptions): Promise<Replayed> {
  try {
    return await replay(plan, options);
  } catch (error) {
    if (error instanceof Refused) throw new Stop(`The site refused: ${error.says}`);
    throw error;
  }
}

function report(replayed: Replayed): void {
  const { ballots, seconds, elected, decision } = replayed;
  const speed = whole(perSecond({ done: ballots, seconds }));
  say(`${whole(ballots)} ballots in ${seconds.toFixed(1)} s: ${speed} ballots/s`);
  say(`Elected (decision ${decision}): ${elected.join(', ')}`);
}

function readPlan(file: string): ReplayPlan {
  const ballots = parseBlt(readFile(file));
  if (!ballots.ok) throw new Stop(`${file}: ${ballots.error.says}`);
  const plan = planOf(ballots.value);
  if (plan.papers.length === 0) throw new Stop(`${file}: the file holds no ballots.`);
  if (plan.candidates.length <= plan.seats)
    throw new Stop(
      `${file}: ${plan.candidates.length} candidates for ${plan.seats} seats need no poll.`,
    );
  return plan;
}

function readFile(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new Stop(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  const voters = Number(values.voters);
  if (file === undefined || positionals.length > 1) throw new Stop(usage);
  if (!Number.isInteger(voters) || voters < 1 || voters > 1000)
    throw new Stop('--voters is a number of voters at a time, from 1 to 1,000.');
  return {
    file,
    voters,
    url: values.url,
    officers: {
      secretary: values.secretary ?? scratchOfficers.secretary,
      returningOfficer: values['returning-officer'] ?? scratchOfficers.returningOfficer,
      scrutineer: values.scrutineer ?? scratchOfficers.scrutineer,
    },
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        voters: { type: 'string', default: '32' },
        url: { type: 'string' },
        secretary: { type: 'string' },
        'returning-officer': { type: 'string' },
        scrutineer: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${usage}`);
  }
}
