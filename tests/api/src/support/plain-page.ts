import { type Person, type Reply } from './person';

/** Something to fill in or press in a form. */
interface Control {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string;
}

interface Form {
  readonly action: string;
  readonly controls: readonly Control[];
}

/** What a voter does with a form before they press a button of it. */
export interface FilledIn {
  /** Labels of options chosen; what was chosen before is not any more. */
  readonly choose?: readonly string[];
  /** What is written, by label. */
  readonly write?: Readonly<Record<string, string>>;
  /** Fields in the place of those that the page has. Tampering. */
  readonly forge?: (fields: URLSearchParams) => void;
}

/** A page as a browser without script has it: what it says, and forms that are sent as they stand. */
export class PlainPage {
  readonly status: number;
  readonly title: string;
  readonly words: string;
  readonly errors: readonly string[];
  readonly forms: readonly Form[];

  constructor(
    readonly person: Person,
    readonly reply: Reply,
  ) {
    const { text } = reply;
    this.status = reply.status;
    this.title = wordsIn(/<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '');
    this.words = wordsIn(/<main.*?<\/main>/s.exec(text)?.[0] ?? '');
    const summary = /error-summary__list">(.*?)<\/ul>/s.exec(text)?.[1] ?? '';
    this.errors = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => wordsIn(item));
    this.forms = [...text.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(
      ([, attributes = '', content = '']) => ({
        action: attribute(attributes, 'action'),
        controls: controlsIn(content),
      }),
    );
  }

  /** The labels of what can be marked, from top to bottom. */
  get options(): string[] {
    return this.forms
      .flatMap(({ controls }) => controls)
      .filter(({ name }) => name === 'option' || name.startsWith('place.'))
      .map(({ label }) => label);
  }

  /** What is marked, with the number where there is one. */
  get marked(): string[] {
    return this.forms
      .flatMap(({ controls }) => controls)
      .flatMap(({ name, label, value, checked }) => {
        if (name === 'option') return checked ? [label] : [];
        return name.startsWith('place.') && value !== '' ? [`${value} ${label}`] : [];
      });
  }

  /** Fills in the form of a button, presses it and goes where that leads. */
  async press(button: string, filledIn: FilledIn = {}): Promise<PlainPage> {
    const { action, fields } = this.sent(button, filledIn);
    return post(this.person, action, fields);
  }

  /** Goes where a link leads. */
  follow(text: string): Promise<PlainPage> {
    const links = this.reply.text.matchAll(/<a\s([^>]*)>(.*?)<\/a\s*>/gs);
    const [, attributes] = [...links].find(([, , said = '']) => wordsIn(said) === text) ?? [];
    if (attributes === undefined) throw new Error(`“${this.title}” has no link “${text}”.`);
    return open(this.person, attribute(` ${attributes}`, 'href'));
  }

  /** What pressing a button sends. */
  sent(button: string, { choose, write = {}, forge }: FilledIn = {}) {
    const isPressed = ({ type, label }: Control) => type === 'submit' && label === button;
    const form = this.forms.find(({ controls }) => controls.some(isPressed));
    if (!form) throw new Error(`“${this.title}” has no button “${button}”: ${this.words}`);
    const labels = form.controls.map(({ label }) => label);
    const unknown = [...(choose ?? []), ...Object.keys(write)].filter(
      (one) => !labels.includes(one),
    );
    if (unknown.length > 0) throw new Error(`Not on the page: ${unknown.join(', ')}`);
    const fields = new URLSearchParams();
    for (const control of form.controls) {
      const { type, name, value, label, checked } = control;
      const isMark = type === 'radio' || type === 'checkbox';
      const isSent =
        type === 'submit' ? isPressed(control) : !isMark || (choose?.includes(label) ?? checked);
      if (isSent && name !== '') fields.append(name, write[label] ?? value);
    }
    forge?.(fields);
    return { action: form.action, fields };
  }
}

/** Opens a page, and follows where it leads. */
export async function open(person: Person, address: string): Promise<PlainPage> {
  return arrive(person, await person.send('get', address));
}

/** Sends a form, and follows where it leads. */
export const post = async (
  person: Person,
  address: string,
  fields: URLSearchParams,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlainPage> => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  return arrive(
    person,
    await person.send('post', address, { headers: form, body: String(fields) }),
  );
};

const arrive = (person: Person, reply: Reply): Promise<PlainPage> | PlainPage =>
  reply.status === 303
    ? open(person, String(reply.headers['location']))
    : new PlainPage(person, reply);

function controlsIn(content: string): Control[] {
  const labels = new Map(
    [...content.matchAll(/<label([^>]*)>(.*?)<\/label\s*>/gs)].map(([, of = '', text = '']) => [
      attribute(of, 'for'),
      wordsIn(text),
    ]),
  );
  return [...content.matchAll(/<input([^>]*)>|<button([^>]*)>(.*?)<\/button\s*>/gs)].map(
    ([, input, button = '', text = '']) => {
      const attributes = input ?? button;
      const id = attribute(attributes, 'id');
      return {
        id,
        name: attribute(attributes, 'name'),
        type: attribute(attributes, 'type'),
        value: attribute(attributes, 'value'),
        checked: /\schecked\s/.test(attributes),
        label: input === undefined ? wordsIn(text) : (labels.get(id) ?? ''),
      };
    },
  );
}

const attribute = (attributes: string, name: string): string =>
  written(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const wordsIn = (markup: string): string =>
  written(markup.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

const written = (escaped: string): string =>
  escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign] ?? '');
