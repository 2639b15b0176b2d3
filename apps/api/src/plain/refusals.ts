import { type LanguageCode } from '@folkmoot/wording';
import { type CastRefusal } from '../ballots/decide-ballots';

/**
 * Refusals that these pages say in other languages, by the code of the problem: why nobody is signed in, and why a ballot
 * was not taken. In English the server says them itself; what a declaration of identity lacks is said beside its fields.
 */
export type RefusalCode =
  | 'wrong-browser'
  | 'link-used'
  | 'link-expired'
  | 'wrong-code'
  | 'too-many-attempts'
  | 'too-many-requests'
  | 'busy'
  | 'failed'
  | Exclude<CastRefusal['code'], 'identity-not-declared'>;

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
    'poll-unknown': 'Does dim pleidlais o’r fath. Gwiriwch y cyfeiriad.',
    'secret-poll':
      'Mae’r bleidlais hon yn gyfrinachol: caiff pleidlais ei selio ar eich dyfais eich hun cyn ei hanfon. Agorwch dudalen y bleidlais a phleidleisiwch yno.',
    'wrong-constituency': 'Aelodau etholaeth arall sy’n ateb y cwestiwn hwn.',
    'unknown-option': 'Mae’r papur pleidleisio wedi’i farcio â rhywbeth nad yw arno.',
    'duplicate-option':
      'Mae’r un dewis neu’r un cwestiwn wedi’i ateb ddwywaith. Atebwch bob un unwaith.',
    'one-option-only': 'Dewiswch un ateb i’r cwestiwn hwn, a dim ond un.',
    'too-many-options': 'Marciwyd mwy o ddewisiadau nag a ganiateir. Tynnwch rai o’r marciau.',
    'missing-contest':
      'Nid yw’r papur yn ateb unrhyw gwestiwn yn y bleidlais hon, neu mae’n ateb un nad yw ynddi. Atebwch o leiaf un cwestiwn; i gymryd rhan heb ddewis, gadewch ef yn wag neu ymataliwch.',
    'key-used-before':
      'Anfonwyd y ffurflen hon eisoes gyda marciau gwahanol. Agorwch y papur eto a phleidleisiwch arno.',
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
    'poll-unknown': 'Nie ma takiego głosowania. Sprawdź adres.',
    'secret-poll':
      'To głosowanie jest tajne: głos zostaje zapieczętowany na Twoim urządzeniu, zanim zostanie wysłany. Otwórz stronę głosowania i zagłosuj tam.',
    'wrong-constituency': 'Na to pytanie odpowiadają członkowie innego okręgu.',
    'unknown-option': 'Zaznaczono coś, czego nie ma na karcie do głosowania.',
    'duplicate-option':
      'Tę samą odpowiedź zaznaczono dwa razy albo na jedno pytanie odpowiedziano dwukrotnie. Odpowiedz na każde raz.',
    'one-option-only': 'Wybierz jedną odpowiedź na to pytanie, i tylko jedną.',
    'too-many-options': 'Zaznaczono więcej odpowiedzi, niż wolno. Usuń część zaznaczeń.',
    'missing-contest':
      'Karta nie odpowiada na żadne pytanie tego głosowania albo odpowiada na pytanie spoza niego. Odpowiedz co najmniej na jedno; aby wziąć udział bez wyboru, pozostaw je puste albo wstrzymaj się od głosu.',
    'key-used-before':
      'Ten formularz wysłano już z innymi zaznaczeniami. Otwórz kartę ponownie i zagłosuj na niej.',
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
    'poll-unknown': 'ایسی کوئی رائے شماری نہیں۔ پتہ دیکھ لیں۔',
    'secret-poll':
      'یہ رائے شماری خفیہ ہے: ووٹ بھیجنے سے پہلے آپ کے اپنے آلے پر مہر بند ہوتا ہے۔ رائے شماری کا صفحہ کھولیں اور وہاں ووٹ دیں۔',
    'wrong-constituency': 'اس سوال کا جواب دوسرے حلقے کے ارکان دیتے ہیں۔',
    'unknown-option': 'ایسی چیز پر نشان لگایا گیا ہے جو بیلٹ پیپر پر نہیں۔',
    'duplicate-option':
      'ایک ہی جواب پر دو بار نشان ہے یا ایک سوال کا جواب دو بار دیا گیا ہے۔ ہر ایک کا جواب ایک بار دیں۔',
    'one-option-only': 'اس سوال کا ایک جواب چنیں، اور صرف ایک۔',
    'too-many-options': 'اجازت سے زیادہ نشان لگائے گئے ہیں۔ کچھ نشان ہٹا دیں۔',
    'missing-contest':
      'بیلٹ پیپر اس رائے شماری کے کسی سوال کا جواب نہیں دیتا، یا ایسے سوال کا جواب دیتا ہے جو اس میں نہیں۔ کم از کم ایک سوال کا جواب دیں؛ کچھ چنے بغیر حصہ لینے کے لیے اسے خالی چھوڑیں یا رائے دینے سے گریز کریں۔',
    'key-used-before':
      'یہ فارم پہلے ہی دوسرے نشانوں کے ساتھ بھیجا جا چکا ہے۔ بیلٹ پیپر دوبارہ کھولیں اور اس پر ووٹ دیں۔',
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
    'poll-unknown': 'ਅਜਿਹੀ ਕੋਈ ਵੋਟਿੰਗ ਨਹੀਂ ਹੈ। ਪਤਾ ਦੇਖ ਲਓ।',
    'secret-poll':
      'ਇਹ ਵੋਟਿੰਗ ਗੁਪਤ ਹੈ: ਵੋਟ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਆਪਣੇ ਡਿਵਾਈਸ ’ਤੇ ਸੀਲ ਕੀਤੀ ਜਾਂਦੀ ਹੈ। ਵੋਟਿੰਗ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਉੱਥੇ ਵੋਟ ਪਾਓ।',
    'wrong-constituency': 'ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦੂਜੇ ਹਲਕੇ ਦੇ ਮੈਂਬਰ ਦਿੰਦੇ ਹਨ।',
    'unknown-option': 'ਅਜਿਹੀ ਚੀਜ਼ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਇਆ ਗਿਆ ਹੈ ਜੋ ਵੋਟ ਪਰਚੀ ’ਤੇ ਨਹੀਂ ਹੈ।',
    'duplicate-option':
      'ਇੱਕੋ ਜਵਾਬ ’ਤੇ ਦੋ ਵਾਰ ਨਿਸ਼ਾਨ ਹੈ ਜਾਂ ਇੱਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦੋ ਵਾਰ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਹਰੇਕ ਦਾ ਜਵਾਬ ਇੱਕ ਵਾਰ ਦਿਓ।',
    'one-option-only': 'ਇਸ ਸਵਾਲ ਦਾ ਇੱਕ ਜਵਾਬ ਚੁਣੋ, ਅਤੇ ਸਿਰਫ਼ ਇੱਕ।',
    'too-many-options': 'ਇਜਾਜ਼ਤ ਤੋਂ ਵੱਧ ਨਿਸ਼ਾਨ ਲਾਏ ਗਏ ਹਨ। ਕੁਝ ਨਿਸ਼ਾਨ ਹਟਾਓ।',
    'missing-contest':
      'ਵੋਟ ਪਰਚੀ ਇਸ ਵੋਟਿੰਗ ਦੇ ਕਿਸੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ, ਜਾਂ ਅਜਿਹੇ ਸਵਾਲ ਦਾ ਦਿੰਦੀ ਹੈ ਜੋ ਇਸ ਵਿੱਚ ਨਹੀਂ। ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ; ਕੁਝ ਚੁਣੇ ਬਿਨਾਂ ਹਿੱਸਾ ਲੈਣ ਲਈ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡੋ ਜਾਂ ਵੋਟ ਦੇਣ ਤੋਂ ਗੁਰੇਜ਼ ਕਰੋ।',
    'key-used-before':
      'ਇਹ ਫਾਰਮ ਪਹਿਲਾਂ ਹੀ ਹੋਰ ਨਿਸ਼ਾਨਾਂ ਨਾਲ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਵੋਟ ਪਰਚੀ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ ਅਤੇ ਉਸ ’ਤੇ ਵੋਟ ਪਾਓ।',
  },
};
