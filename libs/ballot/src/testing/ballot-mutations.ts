import { valueOf } from '@folkmoot/basics';
import { encryptBallot } from '../casting/cast-ballot';
import { newKeyPair, type KeyPair } from '../casting/credential';
import { readElection, writeElection, type Election } from '../election/election';
import { type Group } from '../group/group';
import { order } from '../group/scalar';
import { type RandomBytes } from '../random';
import { mutatedElection } from './archive-mutations';
import { at, edited, type Json, type JsonObject } from './json';
import { resign } from './resign';

/** Two ballots of one election and the keys of who cast them. */
export interface BallotKit {
  readonly election: Election;
  readonly ballot: string;
  readonly voter: KeyPair;
  readonly other: string;
  readonly random: RandomBytes;
  /** Points of small order and points beside the subgroup, as texts. */
  readonly badElements: readonly string[];
}

/** An election with two ballots. */
export function ballotKit(
  group: Group,
  random: RandomBytes,
  badElements: readonly string[],
): BallotKit {
  const key = newKeyPair(group, random).public;
  const { name, questions } = mutatedElection;
  const text = writeElection(
    { name, questions, description: '', public_key: key, uuid: 'Testing1234567' },
    group,
  );
  const election = valueOf(readElection(text, group));
  const voter = newKeyPair(group, random);
  const cast = (who: KeyPair) =>
    valueOf(encryptBallot(election, [[2, 0], 'blank', [0, 1]], who, random)).text;
  const other = cast(newKeyPair(group, random));
  return { election, ballot: cast(voter), voter, other, random, badElements };
}

/** Draws a number below a bound. */
type Draw = (bound: number) => number;

/**
 * Ways to make a ballot that must be refused out of a good one. Each may by chance give the same text
 * again, which is no mutation.
 */
export const ballotMutations: readonly ((kit: BallotKit, draw: Draw) => string)[] = [
  function flipABit({ ballot }, draw) {
    const place = draw(ballot.length);
    const flipped = String.fromCharCode(ballot.charCodeAt(place) ^ (1 << draw(7)));
    return ballot.slice(0, place) + flipped + ballot.slice(place + 1);
  },
  function flipABitAndSign(kit, draw) {
    const { ballot } = kit;
    const values = [...ballot.matchAll(/"(\d{60,77})"/g)].slice(0, -2);
    const value = values[draw(values.length)];
    const place = (value?.index ?? 0) + 1 + draw(60);
    const digit = String((Number(ballot[place]) + 1 + draw(8)) % 10);
    return signed(ballot.slice(0, place) + digit + ballot.slice(place + 1), kit);
  },
  function badElement(kit, draw) {
    const { ballot, badElements } = kit;
    const bad = badElements[draw(badElements.length)] ?? '';
    return signed(
      replaceOne(ballot, /"[0-9a-f]{64}"/g, () => `"${bad}"`, draw),
      kit,
    );
  },
  function anotherSpellingOfAnElement(kit, draw) {
    const { ballot } = kit;
    const spellings = [
      (text: string) => text.toUpperCase(),
      (text: string) => `"0${text.slice(1)}`,
      (text: string) => text.replace('"', '"0x'),
      (text: string) => `${text.slice(0, -2)}"`,
      (text: string) =>
        `"${(BigInt(`0x${text.slice(1, -1)}`) + prime).toString(16).padStart(64, '0')}"`,
    ];
    const spell = spellings[draw(spellings.length)] ?? String;
    return signed(replaceOne(ballot, /"[0-9a-f]{64}"/g, spell, draw), kit);
  },
  function anotherSpellingOfAScalar(kit, draw) {
    const { ballot } = kit;
    const spellings = [
      (text: string) => `"${BigInt(text.slice(1, -1)) + order}"`,
      (text: string) => `"${BigInt(text.slice(1, -1)) - order}"`,
      (text: string) => `"0${text.slice(1)}`,
      (text: string) => `"+${text.slice(1)}`,
      (text: string) => text.slice(1, -1),
      (text: string) => `${text.slice(0, -1)}.0"`,
      () => '""',
      () => 'null',
      () => `"${'9'.repeat(100_000)}"`,
    ];
    const spell = spellings[draw(spellings.length)] ?? String;
    const respelt = replaceOne(ballot, /"\d{60,77}"/g, spell, draw);
    return draw(2) === 0 ? respelt : signed(respelt, kit);
  },
  function elementsExchanged(kit, draw) {
    const { ballot } = kit;
    const elements = [...ballot.matchAll(/"[0-9a-f]{64}"/g)];
    const [a, b] = [elements[draw(elements.length)], elements[draw(elements.length)]];
    if (!a || !b) return ballot;
    const swapped = ballot.replace(a[0], '"*"').replace(b[0], a[0]).replace('"*"', b[0]);
    return signed(swapped, kit);
  },
  function fieldsInAnotherOrder(kit, draw) {
    const { ballot } = kit;
    const json = JSON.parse(ballot) as JsonObject;
    const objects = objectsOf(json);
    const chosen = objects[draw(objects.length)] ?? json;
    const names = Object.keys(chosen);
    for (const name of names.slice(0, 1 + draw(names.length - 1))) {
      const value = chosen[name];
      delete chosen[name];
      if (value !== undefined) chosen[name] = value;
    }
    const text = JSON.stringify(json);
    return draw(2) === 0 ? text : signed(text, kit);
  },
  function aFieldTwice({ ballot }, draw) {
    return replaceOne(
      ballot,
      /"(alpha|beta|challenge|response)":"[^"]*"/g,
      (field) => `${field},${field}`,
      draw,
    );
  },
  function aFieldTooManyOrTooFew(kit, draw) {
    const { ballot } = kit;
    const json = JSON.parse(ballot) as JsonObject;
    const objects = objectsOf(json);
    const chosen = objects[draw(objects.length)] ?? json;
    const names = Object.keys(chosen);
    if (draw(2) === 0) chosen[['weight', '__proto__x', 'constructor', ''][draw(4)] ?? ''] = '1';
    else delete chosen[names[draw(names.length)] ?? ''];
    return signed(JSON.stringify(json), kit);
  },
  function anItemTooManyOrTooFew(kit, draw) {
    const { ballot } = kit;
    const json = JSON.parse(ballot) as JsonObject;
    const lists = listsOf(json);
    const chosen = lists[draw(lists.length)];
    if (draw(2) === 0) chosen?.pop();
    else if (chosen?.[0] !== undefined) chosen.push(...Array<Json>(1 + draw(20)).fill(chosen[0]));
    return signed(JSON.stringify(json), kit);
  },
  function answersOfAnother(kit, draw) {
    const { ballot, other } = kit;
    const theirs = JSON.parse(other) as JsonObject;
    const path = ['answers', 'answers.0', 'answers.1', 'answers.2', 'answers.0.choices'][draw(5)];
    const copied = edited(ballot, (json) => {
      const names = (path ?? '').split('.');
      const last = names.pop() ?? '';
      const holder = names.length > 0 ? at<JsonObject>(json, names.join('.')) : json;
      holder[last] = at(theirs, path ?? '');
    });
    return signed(copied, kit);
  },
  function theBallotOfAnother({ ballot, other }, draw) {
    const field = ['credential', 'signature', 'answers'][draw(3)] ?? '';
    const theirs = JSON.parse(other) as JsonObject;
    return edited(ballot, (json) => {
      json[field] = theirs[field] ?? '';
    });
  },
  function anotherElection(kit, draw) {
    const { ballot } = kit;
    const changed = edited(ballot, (json) => {
      if (draw(2) === 0) json.election_hash = 'A'.repeat(42 + draw(3));
      else json.election_uuid = '1'.repeat(13 + draw(3));
    });
    return signed(changed, kit);
  },
  function spacesAndEscapes({ ballot }, draw) {
    const places = [...ballot.matchAll(/[,:{[]/g)];
    const place = (places[draw(places.length)]?.index ?? 0) + 1;
    const added = [' ', '\n', '\t', '\ufeff', '\u00a0', ','][draw(6)] ?? ' ';
    if (draw(3) === 0) return ballot.replace('"a', '"\\u0061');
    return ballot.slice(0, place) + added + ballot.slice(place);
  },
  function cutOrPadded({ ballot }, draw) {
    const pads = ['', ' ', '\0', '}', ballot, ' '.repeat(1_000_000), '['.repeat(100_000)];
    return (
      ballot.slice(0, draw(2) === 0 ? ballot.length : draw(ballot.length)) + (pads[draw(7)] ?? '')
    );
  },
  function anythingElse(_kit, draw) {
    const texts = [
      '',
      'null',
      '[]',
      '{}',
      '0',
      '"',
      'true',
      '{"answers":',
      '[['.repeat(50_000),
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      '1e999',
      '{"__proto__":1}',
    ];
    return texts[draw(texts.length)] ?? '';
  },
];

const prime = 2n ** 255n - 19n;

/** Signs a changed ballot, unless it cannot be read or signing it would make it good again. */
function signed(text: string, { ballot, voter, election, random }: BallotKit): string {
  const unsigned = unsignedPart(text);
  if (unsigned === null || unsigned === unsignedPart(ballot)) return text;
  return resign(text, voter, election.group, random);
}

function unsignedPart(text: string): string | null {
  try {
    const { signature: _signature, ...unsigned } = JSON.parse(text) as JsonObject;
    return JSON.stringify(unsigned);
  } catch {
    return null;
  }
}

function replaceOne(
  text: string,
  pattern: RegExp,
  change: (found: string) => string,
  draw: Draw,
): string {
  const found = [...text.matchAll(pattern)];
  const chosen = found[draw(found.length)];
  if (!chosen) return text;
  return (
    text.slice(0, chosen.index) + change(chosen[0]) + text.slice(chosen.index + chosen[0].length)
  );
}

const objectsOf = (json: Json): JsonObject[] => {
  if (typeof json !== 'object') return [];
  const inner = Object.values(json).flatMap((value: Json) => objectsOf(value));
  return Array.isArray(json) ? inner : [json, ...inner];
};

const listsOf = (json: Json): Json[][] => {
  if (typeof json !== 'object') return [];
  const inner = Object.values(json).flatMap((value: Json) => listsOf(value));
  return Array.isArray(json) ? [json, ...inner] : inner;
};
