import { type Constitution, checkConstitution, presetNamed, presets } from '@folkmoot/rules';
import { readJson } from '@folkmoot/count';
import { isEmail } from 'class-validator';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { StartupError } from '../platform/startup-error';
import { type FirstOfficer, type Founding } from './found-organisation';

const roles = ['secretary', 'returning-officer', 'scrutineer'] as const;

export const foundingUsage = `npm start -- found --name NAME --constitution preset:ID|FILE \\
  --secretary 'NAME <EMAIL>' --returning-officer 'NAME <EMAIL>' [--scrutineer 'NAME <EMAIL>'] [--about WORDS]`;

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true, default: [] as string[] } as const;

/**
 * What an operator asks for on the command line when an organisation is founded.
 * @throws StartupError that says what is missing or wrong, and how it is written
 */
export function readFounding(args: readonly string[]): Founding {
  const { values } = parsed(args);
  const name = values.name?.trim() ?? fail('Say what the organisation is called: --name.');
  if (name === '' || name.length > 200)
    fail('The name of the organisation has 1 to 200 characters.');
  const officers = roles.flatMap((role) => values[role].map((one) => officerOf(role, one)));
  for (const role of ['secretary', 'returning-officer'] as const)
    if (values[role].length === 0) fail(`Name the ${role.replace('-', ' ')}: --${role}.`);
  separate(officers);
  return {
    name,
    about: values.about?.trim() ?? '',
    isDemo: false,
    officers,
    constitution: constitutionOf(values.constitution, name),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        name: text,
        about: text,
        constitution: text,
        secretary: several,
        'returning-officer': several,
        scrutineer: several,
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function officerOf(role: FirstOfficer['role'], typed: string): FirstOfficer {
  const [, name = '', email = ''] = /^\s*([^<>]+?)\s*<\s*([^<>\s]+)\s*>\s*$/.exec(typed) ?? [];
  if (name === '' || name.length > 200 || !isEmail(email))
    fail(
      `--${role} “${typed}” is not a name and an e-mail address, as in 'Ada Lyle <ada@coop.example>'.`,
    );
  return { name, email, role };
}

/** Two officers agree to each departure from the rules, so they are two people. Source: R-D12. */
function separate(officers: readonly FirstOfficer[]): void {
  const of = (role: FirstOfficer['role']) =>
    officers.filter((one) => one.role === role).map(({ email }) => email.toLowerCase());
  const shared = of('secretary').find((email) => of('returning-officer').includes(email));
  if (shared) fail(`${shared} cannot be secretary and returning officer: name two people.`);
}

function constitutionOf(named: string | undefined, organisation: string): Constitution {
  if (!named) return fail('Say under which constitution: --constitution.');
  if (named.startsWith('preset:')) {
    const preset = presetNamed(named.slice('preset:'.length));
    const all = presets.map(({ id }) => `preset:${id}`).join(', ');
    return preset
      ? { ...preset, title: organisation }
      : fail(`There is no constitution “${named}”. Choose one of: ${all}; or a file.`);
  }
  if (!fs.existsSync(named)) return fail(`There is no file ${named}.`);
  const json = readJson(fs.readFileSync(named));
  if (!json.ok) return fail(`${named} is no JSON: ${json.error.says}`);
  const { constitution, faults } = checkConstitution(json.value);
  if (!constitution)
    return fail(
      [
        `${named} is no constitution that can be adopted:`,
        ...faults.map(({ path, says }) => `  ${path}: ${says}`),
      ].join('\n'),
    );
  return constitution.version === 1
    ? constitution
    : fail(`${named} is version ${constitution.version}: an organisation begins with version 1.`);
}

function fail(says: string): never {
  throw new StartupError(`${says}\n\n${foundingUsage}`);
}
