import { partWords, sayIn } from '@folkmoot/ui';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { inLanguage } from './language/spoken';
import { unfoldOnPaper } from './paper';

/** Puts an entry on its page. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  sayIn(inLanguage('ui', partWords));
  unfoldOnPaper();
  createRoot(root).render(<StrictMode>{app}</StrictMode>);
}
