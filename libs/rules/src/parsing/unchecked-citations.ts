import { type Constitution } from '../constitution';
import { type Doubt } from './fault';

const TAGS = {
  '[from knowledge]':
    'cited from knowledge: nobody has seen the source for this document. Have a solicitor check',
  '[design]': 'a choice of this document, where law and model rules leave it open. Have it agreed',
} as const;

type Tag = keyof typeof TAGS;

/** Values that await a check, counted by what their citation says of itself. Source: the conventions of citations. */
export const uncheckedCitations = (constitution: Constitution): Doubt[] =>
  (Object.keys(TAGS) as Tag[]).flatMap((tag) => {
    const paths = citationsWith(tag, constitution, '');
    const count = `${paths.length} ${paths.length === 1 ? 'value is' : 'values are'}`;
    return paths.length === 0
      ? []
      : [
          {
            paths,
            rule: 'R-01',
            citation: `Citations marked ${tag}`,
            says: `${count} ${TAGS[tag]} ${paths.length === 1 ? 'it' : 'each of them'}.`,
          },
        ];
  });

function citationsWith(tag: Tag, value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsWith(tag, item, `${path}/${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) =>
      name === 'cites' && Array.isArray(item) && item.some((cite) => String(cite).endsWith(tag))
        ? [`${path}/cites`]
        : citationsWith(tag, item, `${path}/${name}`),
    );
  return [];
}
