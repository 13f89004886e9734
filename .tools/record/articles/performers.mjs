// Reads from the text of a law who acts, and whether they must or may.
import { definitionsOf } from './definitions.mjs';
import { placesIn } from './refs.mjs';
import { inHiragana, kindsIn, mark, order, termsOf, withoutBrackets } from './terms.mjs';

const join = '(?:又は|及び|若しくは|並びに|、|と)';
const actsBy =
  '(?:許可|認可|承認|認定|登録|確認|指定|免許|検査|同意|証明|交付|許可証|認証|裁定|決定|判定|命令|許諾|指示|監督|閲覧|認可|選任|協議|審査)';

/** How a law reads: who is the subject of a sentence, and to whom one turns. */
export function readerOf(law, act) {
  const terms = termsOf(definitionsOf(law), act === undefined ? [] : definitionsOf(act));
  const one = `(?:${terms.source})(?:${mark})?`;
  const list = `(?:${one}(?:${join})(?:[^、。はがをに」「]{0,18}?))*${one}`;
  const readers = new Map();
  const reader = {
    terms,
    named: new RegExp(`${one}(?=は|が|に|へ|と|から|、|又は|及び|若しくは)`, 'gu'),
    topic: new RegExp(`(${list})(?:は|においては|にあ[つっ]ては)(?!、?これを経由)`, 'gu'),
    subject: new RegExp(`(${list})(?:は|が|も|においては|にあ[つっ]ては)(?!、?これを経由)`, 'gu'),
    turnedTo: new RegExp(
      `(${list})(?:(?:に(?!よ[るり]|関|係|つ[いき]|お[いけ]|置|限|委任|所属|勤務|属|対する|一を限|所在|住所|居住|備え|係る))|へ|あて|の(?:${mark})?${actsBy}|から(?:の)?${actsBy}|(?:に対し|に対して))`,
      'gu',
    ),
  };
  /** the reader of an article, where words may mean something else than in the rest of the law */
  const at = (article) => {
    const key = article?.number;
    if (!readers.has(key))
      readers.set(key, {
        ...reader,
        at,
        terms: { ...terms, all: terms.at(article, carriedBy(article, act)) },
      });
    return readers.get(key);
  };
  return at(undefined);
}

/** The article of the act that an article of an order or rule names first: 法第五条第一項の届出は…. */
function carriedBy(article, act) {
  if (article === undefined || act === undefined) return undefined;
  const text = article.paragraphs.map((each) => each.text).join('\n');
  const places = placesIn(text, { words: '(?<![一-龠])法', home: undefined, titleOf: () => act });
  const first = places.find((place) => place.law === act && place.article !== undefined);
  return act.articles.find(({ number }) => number === first?.article);
}

/**
 * Who acts in a paragraph: `side` says whether the local body is the one who acts (`topic` where the sentence begins with
 * it, `subject` else) or the one whom somebody turns to (`turnedTo`). Undefined where the text does not say, or says several things.
 */
export function performersIn(text, reader, { side, name }) {
  const { plain, notes } = withoutBrackets(inHiragana(text));
  const readings = sentencesOf(plain).flatMap((sentence) => {
    const phrases = phrasesIn(sentence, reader, side);
    return phrases.length === 0 ? [] : [{ who: union(phrases, reader.terms, notes), sentence }];
  });
  return settled(readings, name);
}

function sentencesOf(plain) {
  // A sentence that gives work on says whose it was, and nothing of what is done.
  return plain.split(/[。\n]/u).filter((sentence) => sentence !== '' && !/権限に属する事務/u.test(sentence));
}

function phrasesIn(sentence, reader, side) {
  const own = sentence.replace(/「[^」]*」/gu, '');
  const phrases = [...own.matchAll(reader[side])].map((match) => ({
    phrase: match[1],
    at: match.index,
    match,
  }));
  const kept = phrases.filter(({ match, at }) => !isAside(own, at, match));
  if (side === 'subject') return mainSubjects(own, kept);
  return (side === 'topic' ? withoutCases(kept) : kept).map(({ phrase }) => phrase);
}

/** Who is only passed through, heard or consulted does not act. */
function isAside(sentence, at, match) {
  const after = sentence.slice(at + match[0].length, at + match[0].length + 14);
  return /^(?:を経由|を経て|を通じ)/u.test(after);
}

/** The subject of a sentence is the last before は、 at the top: what stands in a clause before とき or 場合 is not. */
function mainSubjects(sentence, phrases) {
  const topics = phrases.filter(({ match }) => match[0].endsWith('は'));
  return (topics.length > 0 ? withoutCases(topics) : phrases).map(({ phrase }) => phrase);
}

/** 地方公共団体は、都道府県にあつては大臣に…: a case of the one with whom the sentence begins is nobody else. */
function withoutCases(topics) {
  const main = topics.filter(({ match }) => !/(?:において|にあ[つっ]て)は$/u.test(match[0]));
  return main.length > 0 ? main : topics;
}

function union(phrases, terms, notes) {
  const found = new Set();
  for (const phrase of phrases) {
    const who = kindsIn(phrase, terms, notes);
    if (who === undefined) return [];
    for (const kind of who) found.add(kind);
  }
  return order.filter((kind) => found.has(kind));
}

/** Nobody where a word may mean anybody. One reading, or the one whose sentence has most of the name of the procedure. */
function settled(readings, name) {
  if (readings.length === 0) return undefined;
  const keys = new Set(readings.map(({ who }) => who.join()));
  if (keys.size === 1) return readings[0];
  const scored = readings.map((reading) => ({ ...reading, score: likeness(reading.sentence, name) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored.find(({ score }) => score === best);
  const others = Math.max(
    0,
    ...scored.filter(({ who }) => who.join() !== first.who.join()).map(({ score }) => score),
  );
  return best >= others * 1.25 && best > 0 ? first : undefined;
}

function likeness(sentence, name) {
  let shared = 0;
  for (let at = 1; at < name.length; at += 1) if (sentence.includes(name.slice(at - 1, at + 1))) shared += 1;
  return shared;
}

// 第一号法定受託事務とする, 罰金に処する, 届出とみなす: what is done to the law, and not what somebody does.
const saysNoDuty = /法定受託事務とする|に処する|とみなす|の例による/u;

const begun = [
  '(?:設置|設立|開設|廃止|新設|施行|実施|作成|策定|変更|決定|協議|届出|処理|記載)(?:を)?しようとする',
  '(?:定め|受け|整備をし)ようとする|行おうとする',
  '(?:設置|設立|開設|施行|実施|作成|策定|申出|申請|求め)(?:を)?した|定めた|こととした',
  '事業を(?:行う|実施する)|該当する',
];
const towns = '(?:当該)?(?:市町村|市、町村)(?:長|の長|の教育委員会|の農業委員会)?';
const plans = `(?:計画|方針|構想|規程|規約|条例|地域|区域|期間|事項|制度)[^、。は]{0,3}`;
const decisions = '認定|取消し|処分|決定|指定|命令|通知|検査';
const wishes = [
  `${plans}を(?:定め|変更し|作成し|策定し)`,
  '.を(?:設置し|設立し|開設し|廃止し|施行し|実施し)',
  `(?<!${decisions})を行お`,
].join('|');

/**
 * Bodies that have begun something of their own will, or have founded what the law asks of none: 計画を作成した市町村は,
 * 市町村は、計画を定めようとするときは, その設置する幼稚園について. Every town has primary and secondary schools (学校教育法第三十八条、第四十九条).
 */
const byOwnWill = [
  new RegExp(`(?:${begun.join('|')})${towns}は`, 'u'),
  new RegExp(`(?:^|は、)[^は。]*?(?:${wishes})(?:よ)?うとする(?:とき|場合)`, 'u'),
  new RegExp(
    `(?:(?:その|当該市町村[^、。]{0,20}の)設置する|^市町村の設置する(?=[^、。]*にあつては))` +
      `(?!(?:公立の)?(?:小学校|中学校|義務教育学校)|福祉事務所)`,
    'u',
  ),
];

/**
 * Whether the sentence obliges or allows; undefined if neither is said. To try (努めるものとする) is no duty to do it, and what
 * binds only those that wanted it obliges nobody to begin.
 */
export function dutyIn(sentence = '') {
  if (saysNoDuty.test(sentence)) return undefined;
  const duty = saidIn(sentence);
  return duty === 'must' && byOwnWill.some((pattern) => pattern.test(sentence)) ? 'may' : duty;
}

function saidIn(sentence) {
  if (/努め(?:るもの|るとともに|なければ|る$)/u.test(sentence)) return 'may';
  if (/ことができる$|ことができるものとする$|ことができ/u.test(sentence)) return 'may';
  // Law in katakana: 救護スヘシ.
  if (/[へべ]し$/u.test(sentence)) return 'must';
  if (/なければならない|ものとする$|[うくすつぬふむゆるぐずぶ]$|しなければ/u.test(sentence)) return 'must';
  return undefined;
}

/** Everybody on the side of local bodies whom a text names. */
export function namedIn(text, { terms }) {
  const found = new Set();
  for (const [word] of withoutBrackets(text).plain.matchAll(terms.find))
    for (const kind of terms.all.get(word) ?? []) found.add(kind);
  return found;
}

/** Who a text names, if all that it names is one. */
export function onlyIn(text, reader) {
  const { plain, notes } = withoutBrackets(inHiragana(text).replace(/「[^」]*」/gu, ''));
  const found = new Set();
  const plainText = plain.replace(
    new RegExp(
      `(?:${reader.terms.source})(?:を経由|を経て|の意見|の区域|の条例|の規則|が設置|が行う|立)`,
      'gu',
    ),
    '',
  );
  for (const [word] of plainText.matchAll(reader.named)) {
    const who = kindsIn(word, reader.terms, notes);
    if (who === undefined) return undefined;
    found.add(who.join());
  }
  return found.size === 1 ? [...found][0].split(',').filter((kind) => kind !== '') : undefined;
}
