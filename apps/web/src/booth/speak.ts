import { chosenLanguage } from '../shared/language/chosen';
import { speak } from '../shared/language/spoken';
import { translations } from './languages';

const language = chosenLanguage();
speak(language, translations[language.code]);
