import { setStage } from '../support/stage';

const stage = setStage();

/** The files that a page of the site names. */
async function filesOf(page: string): Promise<string[]> {
  const text = await (await fetch(new URL(page, stage.site.url))).text();
  return Array.from(text.matchAll(/\/assets\/([\w-]+?)-[\w-]{8}\.\w+"/g), ([, name]) => name ?? '');
}

describe('what a page loads before it is asked for anything', () => {
  it.each(['/', '/vote'])('%s has nothing of the office in it', async (page) => {
    const files = await filesOf(page);
    expect(files).toContain('parts');
    expect(files.filter((name) => /^(office|desk)/.test(name))).toEqual([]);
  });
});
