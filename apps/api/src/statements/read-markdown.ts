import MarkdownIt, { type Token } from 'markdown-it';

/** Words in one manner. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Where it leads: an `https:` or `mailto:` address, and nothing else. */
  readonly href: string | null;
}

/** A paragraph, a heading, or one item of a list. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'number';
  readonly spans: readonly Span[];
}

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * What somebody wrote in Markdown, as plain parts that a page draws with elements of its own. No HTML is made from it
 * anywhere: what is no paragraph, heading, list, emphasis or link to `https:` or `mailto:` stays in it as text.
 */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let kind: Block['kind'] = 'paragraph';
  const lists: Block['kind'][] = [];
  for (const token of reader.parse(text, {})) {
    if (token.type === 'bullet_list_open') lists.push('bullet');
    if (token.type === 'ordered_list_open') lists.push('number');
    if (/_list_close$/.test(token.type)) lists.pop();
    if (token.type === 'heading_open') kind = 'heading';
    if (token.type === 'heading_close') kind = 'paragraph';
    const spans =
      token.type === 'inline'
        ? spansOf(token.children ?? [])
        : /^(code_block|fence|html_block)$/.test(token.type)
          ? [plain(token.content.trimEnd())]
          : [];
    if (spans.some((span) => span.text.trim() !== ''))
      blocks.push({ kind: kind === 'heading' ? kind : (lists.at(-1) ?? kind), spans });
  }
  return blocks;
}

const plain = (text: string): Span => ({ text, strong: false, emphasis: false, href: null });

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let [strong, emphasis] = [0, 0];
  const hrefs: (string | null)[] = [];
  const write = (text: string): void => {
    if (text === '') return;
    spans.push({ text, strong: strong > 0, emphasis: emphasis > 0, href: hrefs.at(-1) ?? null });
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
        strong += 1;
        break;
      case 'strong_close':
        strong -= 1;
        break;
      case 'em_open':
        emphasis += 1;
        break;
      case 'em_close':
        emphasis -= 1;
        break;
      case 'link_open':
        hrefs.push(safeAddress(token.attrGet('href')));
        break;
      case 'link_close':
        hrefs.pop();
        break;
      case 'softbreak':
        write(' ');
        break;
      case 'hardbreak':
        write('\n');
        break;
      default:
        write(token.content); // words, code; of a picture the words that stand for it
    }
  }
  return spans;
}

/** An address that may be followed; `null` for any other. */
function safeAddress(href: string | number | null): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const { protocol, username, password } = new URL(href);
  const isPlain = username === '' && password === '';
  return isPlain && (protocol === 'https:' || protocol === 'mailto:') ? href : null;
}
