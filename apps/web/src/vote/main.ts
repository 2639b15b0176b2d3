import { chosenLanguage } from '../shared/language/chosen';
import { speak } from '../shared/language/spoken';
import { translationTo } from './languages';

const language = chosenLanguage();

/** The words of the language come first, the pages after them. */
translationTo(language.code).then(
  (words) => {
    speak(language, words);
    return import('./start');
  },
  () => import('./start'),
);
