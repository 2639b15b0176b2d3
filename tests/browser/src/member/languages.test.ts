import { enterBooth, signInAsVoter } from '../support/booth';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';
import { candidates, cardOf, election, signInAsElector } from '../support/voting';

const stage = setStage();

/** What a voter looks for, in each language. */
interface Said {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly signIn: string;
  readonly ballots: string;
  readonly vote: string;
  readonly first: string;
  readonly goOn: string;
  readonly check: string;
  readonly cast: string;
  readonly done: string;
  readonly secrecy: string;
  readonly answer: string;
  readonly sealed: string;
}

const languages: Readonly<Record<'cy' | 'pl' | 'ur' | 'pa', Said>> = {
  cy: {
    name: 'Cymraeg',
    dir: 'ltr',
    signIn: 'Mewngofnodi',
    ballots: 'Fy mhapurau pleidleisio',
    vote: 'Pleidleisio',
    first: 'Rhoi’n 1af',
    goOn: 'Parhau',
    check: 'Gwiriwch eich pleidlais',
    cast: 'Bwrw eich pleidlais',
    done: 'Mae eich pleidlais wedi’i bwrw',
    secrecy: 'Sut mae eich pleidlais yn aros yn gudd',
    answer: 'O blaid',
    sealed: 'Mae eich pleidlais wedi’i selio ac yn barod i’w bwrw. Nid yw wedi’i hanfon eto.',
  },
  pl: {
    name: 'Polski',
    dir: 'ltr',
    signIn: 'Logowanie',
    ballots: 'Moje głosowania',
    vote: 'Głosuj',
    first: 'Wybór 1.',
    goOn: 'Dalej',
    check: 'Sprawdź swój głos',
    cast: 'Oddaj głos',
    done: 'Twój głos został oddany',
    secrecy: 'Jak chroniona jest tajność głosu',
    answer: 'Za',
    sealed: 'Twój głos jest zapieczętowany i gotowy do oddania. Nie został jeszcze wysłany.',
  },
  ur: {
    name: 'اردو',
    dir: 'rtl',
    signIn: 'سائن ان',
    ballots: 'میرے ووٹ',
    vote: 'ووٹ دیں',
    first: 'پہلی ترجیح',
    goOn: 'جاری رکھیں',
    check: 'اپنا ووٹ جانچیں',
    cast: 'اپنا ووٹ ڈالیں',
    done: 'آپ کا ووٹ ڈال دیا گیا ہے',
    secrecy: 'آپ کا ووٹ کیسے خفیہ رہتا ہے',
    answer: 'حق میں',
    sealed: 'آپ کا ووٹ سربمہر ہے اور ڈالے جانے کے لیے تیار ہے۔ یہ ابھی نہیں بھیجا گیا۔',
  },
  pa: {
    name: 'ਪੰਜਾਬੀ',
    dir: 'ltr',
    signIn: 'ਸਾਈਨ ਇਨ',
    ballots: 'ਮੇਰੀਆਂ ਵੋਟਾਂ',
    vote: 'ਵੋਟ ਪਾਓ',
    first: 'ਪਹਿਲੀ ਪਸੰਦ',
    goOn: 'ਜਾਰੀ ਰੱਖੋ',
    check: 'ਆਪਣੀ ਵੋਟ ਜਾਂਚੋ',
    cast: 'ਆਪਣੀ ਵੋਟ ਪਾਓ',
    done: 'ਤੁਹਾਡੀ ਵੋਟ ਪੈ ਗਈ ਹੈ',
    secrecy: 'ਤੁਹਾਡੀ ਵੋਟ ਕਿਵੇਂ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ',
    answer: 'ਹੱਕ ਵਿੱਚ',
    sealed: 'ਤੁਹਾਡੀ ਵੋਟ ਸੀਲ ਹੈ ਅਤੇ ਪਾਏ ਜਾਣ ਲਈ ਤਿਆਰ ਹੈ। ਇਹ ਅਜੇ ਨਹੀਂ ਭੇਜੀ ਗਈ।',
  },
};

/** Chooses a language as a reader does, by its name in itself, and waits for the page in it. */
async function choose(person: Person, code: string, { name, dir, signIn }: Said): Promise<void> {
  await person.goTo('/sign-in');
  await person.page.getByRole('navigation', { name: 'Language' }).getByText(name).click();
  await person.isAt(signIn, `languages/${code}-sign-in`);
  const page = person.page.locator('html');
  expect(await page.getAttribute('lang')).toBe(code);
  expect(await page.getAttribute('dir')).toBe(dir);
  expect(person.address).toBe('/sign-in');
}

const press = (keys: Keyboard, person: Person, name: string) =>
  keys.press(person.button(name), 'Enter');

describe.each(Object.entries(languages))('feature 13: voting in %s', (code, said) => {
  it('by Tab and Enter alone, from the ballots to the receipt', async () => {
    const person = await stage.person(phone);
    const keys = new Keyboard(person);
    await choose(person, code, said);
    await signInAsElector(person);
    await person.goTo('/vote');
    await person.isAt(said.ballots, `languages/${code}-ballots`);
    await keys.press(cardOf(person, election).getByRole('button', { name: said.vote }), 'Enter');
    await person.isAt('Staff: 1 seat', `languages/${code}-paper`);
    const [first = ''] = await candidates(person);
    await press(keys, person, `${said.first} ${first}`);
    await press(keys, person, said.goOn);
    await person.isAt(said.check, `languages/${code}-check`);
    await press(keys, person, said.cast);
    await person.isAt(said.done, `languages/${code}-receipt`);
  });

  it('in the booth, where English on the page is marked as English', async () => {
    const person = await stage.person(phone);
    await choose(person, code, said);
    await signInAsVoter(person);
    await person.goTo('/booth/secrecy');
    await person.isAt(said.secrecy, `languages/${code}-secrecy`);
    await enterBooth(person, { act: said.vote });
    const title = person.main().getByRole('heading', { level: 1 }).locator('span');
    expect(await title.getAttribute('lang')).toBe('en-GB');
    await person.isAt(/./, `languages/${code}-booth`);
    await person.field(said.answer).check();
    await person.press(said.goOn);
    await person.isAt(said.check, `languages/${code}-booth-check`);
    await person.sees(said.sealed);
  });
});

const called = 'Election of a staff member of the council';

const standing = {
  cy: {
    elections: 'Fy etholiadau',
    stand: 'Sefyll neu enwebu rhywun',
    myself: 'Rydw i’n sefyll fy hun',
    nomination: 'Eich enwebiad',
    write: 'Ysgrifennwch eich datganiad a chytuno i sefyll',
    agree: 'Cytuno i sefyll',
  },
  ur: {
    elections: 'میرے انتخابات',
    stand: 'خود کھڑے ہوں یا کسی کو نامزد کریں',
    myself: 'میں خود امیدوار ہوں',
    nomination: 'آپ کی نامزدگی',
    write: 'اپنا بیان لکھیں اور کھڑے ہونے پر رضامندی دیں',
    agree: 'کھڑے ہونے پر رضامندی',
  },
} as const;

describe('feature 13: standing for election', () => {
  it.each(['cy', 'ur'] as const)('in %s, from the list of elections to the form', async (code) => {
    const { [code]: said } = languages;
    const words = standing[code];
    const person = await stage.person(phone);
    await choose(person, code, said);
    await signInAsElector(person);
    await person.goTo('/vote/elections');
    await person.isAt(words.elections, `languages/${code}-elections`);
    await person.follow(called);
    await person.isAt(called, `languages/${code}-election`);
    const title = person.main().getByRole('heading', { level: 1 }).locator('span');
    expect(await title.getAttribute('lang')).toBe('en-GB');
    await person.press(words.stand);
    await person.isAt(words.stand, `languages/${code}-nominate`);
    await person.field(words.myself).check();
    await person.press(said.goOn);
    await person.isAt(words.nomination, `languages/${code}-nomination`);
    await person.press(words.write);
    await person.isAt(words.agree, `languages/${code}-declaration`);
  });
});

describe('feature 13: the switch of languages', () => {
  it('stays on the page with what was filled in, and English comes back by its own name', async () => {
    const person = await stage.person(phone);
    await signInAsVoter(person);
    await enterBooth(person);
    await person.field('For').check();
    const { address } = person;
    const change = (name: string) =>
      person.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await change('Cymraeg');
    await person.field('O blaid').waitFor();
    expect(await person.field('O blaid').isChecked()).toBe(true);
    await change('English');
    await person.field('For').waitFor();
    expect(await person.field('For').isChecked()).toBe(true);
    expect(person.address).toBe(address);
  });
});
