import { everyQuestion, type Question, rule, type Ruling } from '@folkmoot/rules';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { dateGiven, factsAsOf } from '../rules/as-of';
import { constitutionNamed, identityOf } from '../rules/constitution-named';
import { type Document, readDocument } from '../rules/document';
import { Faulty, jsonText, tellingFaults } from '../rules/faulty';
import { rulingText } from '../rules/ruling-text';

const help = `folkmoot decide — rule on facts under a constitution, and show every step

Usage
  folkmoot decide --constitution <file|preset:id> --facts <file> [--on <date>] [--json]

<file> is a JSON document; with - standard input is read. The member “type” of the facts
says what is asked. Their shape is published in libs/rules/facts.schema.json, and each
kind has an example in docs/rules/examples.

Types of facts
${everyQuestion.map(({ type, asks }) => `  ${type.padEnd(24)}${asks}`).join('\n')}

Options
  --constitution <…>  A file, or preset:<id>; see: folkmoot constitution list
  --facts <file>      What happened
  --on <date>         The day of the decision, or for which the answer is wanted, instead
                      of the one in the facts: the end of that day, in UK time
  --json              Print the ruling as JSON: verdict, headline, derivation, effects,
                      warnings and dates. Faults are printed as JSON too
  --help              Show this

Exit codes
  0  ruled, whatever the verdict: a motion that is lost is an answer
  2  no ruling: a document cannot be used. Each fault is told with its JSON pointer

Examples
  folkmoot decide --constitution preset:cic-members-council --facts docs/rules/examples/resolution-t1.json
  folkmoot decide --constitution articles.json --facts - --json < facts.json
  folkmoot decide --constitution preset:worker-co-op --facts filing.json --on 2026-07-26
`;

/** Rules on a document of facts. */
export const decide: Command = {
  help,
  run(args, terminal) {
    const options = readOptions('decide', args, {
      constitution: { type: 'string' },
      facts: { type: 'string' },
      on: { type: 'string' },
      json: { type: 'boolean' },
    });
    return tellingFaults(options.json ?? false, terminal, async () => {
      const names = bothNames(options);
      const constitution = await constitutionNamed(names.constitution, terminal);
      const read = await readDocument(names.facts, terminal);
      const facts = options.on === undefined ? read : onDay(read, options.on, terminal);
      const ruled = rule(constitution, facts.json);
      if (!ruled.ok) throw new Faulty(facts.name, ruled.error);
      const asked = questionOf(facts);
      terminal.out(
        options.json
          ? rulingJson(ruled.value, asked, identityOf(constitution))
          : rulingText(ruled.value, asked, constitution),
      );
      return exit.ok;
    });
  },
};

function bothNames({ constitution, facts }: { constitution?: string; facts?: string }) {
  if (constitution === undefined || facts === undefined)
    throw new Cannot(
      'Say under which constitution and on which facts: folkmoot decide --constitution preset:cic-members-council --facts facts.json',
    );
  if (constitution === '-' && facts === '-')
    throw new Cannot('Only one of the two documents can come from standard input.');
  return { constitution, facts };
}

function onDay({ name, json }: Document, given: string, terminal: Terminal): Document {
  const day = dateGiven('on', given);
  if (typeof json !== 'object' || json === null) return { name, json };
  const changed = factsAsOf({ ...json }, day);
  if (changed === null)
    terminal.err('--on changes nothing: these facts are not asked as of a day.\n');
  return { name, json: changed ?? json };
}

function questionOf({ json }: Document): Question {
  const { type } = json as { readonly type: string };
  return everyQuestion.find((one) => one.type === type)!;
}

const rulingJson = (ruling: Ruling, { type, asks }: Question, constitution: object): string =>
  jsonText({ type, asks, ...ruling, constitution });
