import { type LanguageCode } from '@folkmoot/wording';

/** Refusals that these pages say in other languages, by the code of the problem. In English the server says them itself. */
export type RefusalCode =
  | 'wrong-browser'
  | 'link-used'
  | 'link-expired'
  | 'wrong-code'
  | 'too-many-attempts'
  | 'too-many-requests'
  | 'busy'
  | 'failed'
  | 'poll-not-open'
  | 'poll-closed'
  | 'not-on-roll'
  | 'already-voted'
  | 'contest-abandoned'
  | 'voted-on-paper';

export const refusals: Readonly<
  Record<Exclude<LanguageCode, 'en'>, Readonly<Record<RefusalCode, string>>>
> = {
  cy: {
    'wrong-browser':
      'Agorwch y ddolen yn y porwr lle gwnaethoch ofyn amdani, neu teipiwch y cod o’r e-bost yno.',
    'link-used': 'Mae’r ddolen neu’r cod hwn wedi’i ddefnyddio. Gofynnwch am un newydd.',
    'link-expired': 'Mae’r ddolen neu’r cod hwn wedi dod i ben. Gofynnwch am un newydd.',
    'wrong-code': 'Nid yw’r cod hwnnw’n gywir. Edrychwch ar yr e-bost a rhowch gynnig arall arni.',
    'too-many-attempts': 'Gormod o godau anghywir. Gofynnwch am e-bost newydd.',
    'too-many-requests': 'Gormod o geisiadau. Arhoswch funud a rhowch gynnig arall arni.',
    busy: 'Mae’r gwasanaeth yn brysur. Ni chollwyd dim: rhowch gynnig arall arni ymhen eiliad.',
    failed:
      'Aeth rhywbeth o’i le ar ein hochr ni. Ni chadwyd dim ar ei hanner: rhowch gynnig arall arni, a rhowch wybod i’r ysgrifennydd os yw’n digwydd eto.',
    'poll-not-open': 'Nid yw’r bleidlais hon ar agor eto.',
    'poll-closed': 'Mae’r bleidlais hon wedi cau. Ni ellir cymryd rhagor o bleidleisiau.',
    'not-on-roll': 'Nid ydych chi ar restr etholwyr y bleidlais hon.',
    'already-voted':
      'Rydych chi wedi pleidleisio eisoes, ac ni ellir newid pleidlais yn y bleidlais hon.',
    'contest-abandoned':
      'Rhoddwyd y gorau i’r bleidlais hon. Ni chaiff pleidleisiau ynddi eu cyfrif na’u cymryd.',
    'voted-on-paper':
      'Mae eich pleidlais ar bapur wedi’i chymryd, a hi sy’n cyfrif. Os na wnaethoch bleidleisio ar bapur, rhowch wybod i’r swyddog canlyniadau ar unwaith.',
  },
  pl: {
    'wrong-browser':
      'Otwórz link w przeglądarce, w której o niego poproszono, albo wpisz tam kod z e-maila.',
    'link-used': 'Ten link lub kod został już użyty. Poproś o nowy.',
    'link-expired': 'Ten link lub kod stracił ważność. Poproś o nowy.',
    'wrong-code': 'Ten kod jest niepoprawny. Sprawdź e-mail i spróbuj ponownie.',
    'too-many-attempts': 'Zbyt wiele błędnych kodów. Poproś o nowy e-mail.',
    'too-many-requests': 'Zbyt wiele prób. Odczekaj minutę i spróbuj ponownie.',
    busy: 'Usługa jest zajęta. Nic nie przepadło: spróbuj ponownie za chwilę.',
    failed:
      'Coś poszło nie tak po naszej stronie. Nic nie zostało zapisane w połowie: spróbuj ponownie, a jeśli to się powtórzy, zawiadom sekretarza.',
    'poll-not-open': 'To głosowanie nie jest jeszcze otwarte.',
    'poll-closed': 'To głosowanie jest zamknięte. Nie można już oddać głosu.',
    'not-on-roll': 'Nie ma Cię w spisie uprawnionych do tego głosowania.',
    'already-voted': 'Twój głos został już oddany, a w tym głosowaniu nie można go zmienić.',
    'contest-abandoned':
      'To głosowanie zostało przerwane. Głosy w nim nie są liczone ani przyjmowane.',
    'voted-on-paper':
      'Twój głos na papierze został przyjęty i to on się liczy. Jeśli nie oddano go na papierze, natychmiast zawiadom osobę przeprowadzającą wybory.',
  },
  ur: {
    'wrong-browser':
      'لنک اسی براؤزر میں کھولیں جہاں آپ نے اسے مانگا تھا، یا ای میل کا کوڈ وہاں لکھیں۔',
    'link-used': 'یہ لنک یا کوڈ استعمال ہو چکا ہے۔ نیا مانگیں۔',
    'link-expired': 'اس لنک یا کوڈ کی میعاد ختم ہو گئی ہے۔ نیا مانگیں۔',
    'wrong-code': 'یہ کوڈ درست نہیں۔ ای میل دیکھیں اور دوبارہ کوشش کریں۔',
    'too-many-attempts': 'بہت زیادہ غلط کوڈ لکھے گئے۔ نئی ای میل مانگیں۔',
    'too-many-requests': 'بہت زیادہ کوششیں ہوئیں۔ ایک منٹ انتظار کر کے دوبارہ کوشش کریں۔',
    busy: 'سروس مصروف ہے۔ کچھ ضائع نہیں ہوا: ذرا دیر بعد دوبارہ کوشش کریں۔',
    failed:
      'ہماری طرف کوئی خرابی ہوئی ہے۔ کچھ ادھورا محفوظ نہیں ہوا: دوبارہ کوشش کریں، اور اگر پھر ایسا ہو تو سیکرٹری کو بتائیں۔',
    'poll-not-open': 'یہ رائے شماری ابھی شروع نہیں ہوئی۔',
    'poll-closed': 'یہ رائے شماری ختم ہو چکی ہے۔ اب مزید ووٹ نہیں لیے جا سکتے۔',
    'not-on-roll': 'آپ اس رائے شماری کی ووٹر فہرست میں نہیں ہیں۔',
    'already-voted': 'آپ پہلے ہی ووٹ دے چکے ہیں، اور اس رائے شماری میں ووٹ بدلا نہیں جا سکتا۔',
    'contest-abandoned':
      'یہ رائے شماری ترک کر دی گئی ہے۔ اس میں نہ ووٹ گنے جاتے ہیں نہ مزید لیے جاتے ہیں۔',
    'voted-on-paper':
      'کاغذ پر آپ کا ووٹ لے لیا گیا ہے، اور وہی گنا جائے گا۔ اگر آپ نے کاغذ پر ووٹ نہیں دیا تو فوراً ریٹرننگ افسر کو بتائیں۔',
  },
  pa: {
    'wrong-browser': 'ਲਿੰਕ ਉਸੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿੱਥੇ ਤੁਸੀਂ ਇਹ ਮੰਗਿਆ ਸੀ, ਜਾਂ ਈਮੇਲ ਵਾਲਾ ਕੋਡ ਉੱਥੇ ਲਿਖੋ।',
    'link-used': 'ਇਹ ਲਿੰਕ ਜਾਂ ਕੋਡ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਨਵਾਂ ਮੰਗੋ।',
    'link-expired': 'ਇਸ ਲਿੰਕ ਜਾਂ ਕੋਡ ਦੀ ਮਿਆਦ ਖਤਮ ਹੋ ਗਈ ਹੈ। ਨਵਾਂ ਮੰਗੋ।',
    'wrong-code': 'ਇਹ ਕੋਡ ਸਹੀ ਨਹੀਂ ਹੈ। ਈਮੇਲ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    'too-many-attempts': 'ਬਹੁਤ ਸਾਰੇ ਗਲਤ ਕੋਡ ਲਿਖੇ ਗਏ। ਨਵੀਂ ਈਮੇਲ ਮੰਗੋ।',
    'too-many-requests': 'ਬਹੁਤ ਸਾਰੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ ਹੋਈਆਂ। ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    busy: 'ਸੇਵਾ ਰੁੱਝੀ ਹੋਈ ਹੈ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ: ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    failed:
      'ਸਾਡੇ ਪਾਸੇ ਕੋਈ ਗੜਬੜ ਹੋ ਗਈ। ਕੁਝ ਵੀ ਅਧੂਰਾ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ: ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਅਤੇ ਜੇ ਫਿਰ ਹੋਵੇ ਤਾਂ ਸਕੱਤਰ ਨੂੰ ਦੱਸੋ।',
    'poll-not-open': 'ਇਹ ਵੋਟਿੰਗ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ।',
    'poll-closed': 'ਇਹ ਵੋਟਿੰਗ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ। ਹੁਣ ਹੋਰ ਵੋਟਾਂ ਨਹੀਂ ਲਈਆਂ ਜਾ ਸਕਦੀਆਂ।',
    'not-on-roll': 'ਤੁਸੀਂ ਇਸ ਵੋਟਿੰਗ ਦੀ ਵੋਟਰ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੋ।',
    'already-voted': 'ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਵੋਟ ਪਾ ਚੁੱਕੇ ਹੋ, ਅਤੇ ਇਸ ਵੋਟਿੰਗ ਵਿੱਚ ਵੋਟ ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।',
    'contest-abandoned': 'ਇਹ ਵੋਟਿੰਗ ਛੱਡ ਦਿੱਤੀ ਗਈ ਹੈ। ਇਸ ਵਿੱਚ ਨਾ ਵੋਟਾਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ ਨਾ ਹੋਰ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।',
    'voted-on-paper':
      'ਕਾਗਜ਼ ’ਤੇ ਤੁਹਾਡੀ ਵੋਟ ਲੈ ਲਈ ਗਈ ਹੈ, ਅਤੇ ਉਹੀ ਗਿਣੀ ਜਾਵੇਗੀ। ਜੇ ਤੁਸੀਂ ਕਾਗਜ਼ ’ਤੇ ਵੋਟ ਨਹੀਂ ਪਾਈ, ਤਾਂ ਤੁਰੰਤ ਰਿਟਰਨਿੰਗ ਅਫ਼ਸਰ ਨੂੰ ਦੱਸੋ।',
  },
};
