/** HTML in which every value that was put in has been escaped. Only `html` makes it. */
export class Html {
  private constructor(readonly text: string) {}

  static of(parts: readonly string[], values: readonly Value[]): Html {
    return new Html(parts.reduce((text, part, at) => text + written(values[at - 1]) + part));
  }
}

/** What may stand in a page: text is escaped, nothing stands for what is not there. */
export type Value = Html | string | number | null | undefined | false | readonly Html[];

/** A piece of a page: html`<p>${text}</p>`. Attributes are quoted. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  Html.of(parts, values);

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return typeof value === 'string' ? escaped(value) : value.map(written).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
