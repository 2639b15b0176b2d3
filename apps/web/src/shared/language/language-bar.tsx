import { useAddress } from '../router/address';
import { words } from '../wording';
import { inOtherLanguage } from './chosen';
import { languages } from './languages';
import { language } from './spoken';

const { switcher } = words;

/**
 * The switch of languages, each called as its readers call it, and in all but English what a translation is worth. The
 * links fetch the page anew, as words are taken when it opens; what was filled in is kept in the tab.
 */
export function LanguageBar() {
  const address = useAddress();
  const spoken = language();
  return (
    <div className="fm-languages">
      <div className="govuk-width-container">
        <nav aria-label={switcher.label}>
          <ul className="fm-languages__list">
            {languages.map((one) => (
              <li key={one.code}>
                <a
                  className="govuk-link fm-languages__link"
                  href={inOtherLanguage(address, one)}
                  target="_self"
                  lang={one.tag}
                  hrefLang={one.tag}
                  dir={one.dir}
                  aria-current={one === spoken ? 'true' : undefined}
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {spoken.code !== 'en' && (
          <aside className="fm-languages__notice">{switcher.authoritative}</aside>
        )}
      </div>
    </div>
  );
}
