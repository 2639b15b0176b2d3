import { type FileSource } from '@folkmoot/verify';

/** Where this site serves its public record. */
const folder = '/record/';

/** The public record of this site. A page in the place of a file means that there is no such file. */
export const publishedFiles: FileSource = {
  read: async (path) => {
    const answer = await fetch(folder + path.split('/').map(encodeURIComponent).join('/'));
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (answer.status === 404 || isPage) return null;
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  list: () => Promise.resolve(null),
};
