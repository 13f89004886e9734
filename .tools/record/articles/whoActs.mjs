// Finds for each procedure of the survey who performs it, from the text of its article first, and from what the survey says.
import { branched, numberOf } from './number.mjs';
import { dutyIn, namedIn, onlyIn, performersIn, readerOf } from './performers.mjs';
import { mark, namesIn, order, plainKinds, withoutBrackets } from './terms.mjs';

const isLocal = (party) => /^(?:3|4-[234])/.test(party);

/** On which side of a procedure the local body is: it acts, or somebody turns to it. */
function sidesOf({ type, from, to }) {
  const isAsking = from.startsWith('4') && to.startsWith('3') && !type.startsWith('2');
  if (isLocal(from) && !isAsking) return type.startsWith('2-1') ? ['subject', 'turnedTo'] : ['subject'];
  if (isLocal(to)) return ['turnedTo', 'subject'];
  return ['subject'];
}

/** Reads the laws that `lawOf` finds by title; the reading of a law is kept. `givenIn` says what they give on to others. */
export function whoActs(lawOf, givenIn) {
  const readers = new Map();
  const readerFor = (law) => {
    if (!readers.has(law.title)) readers.set(law.title, readerOf(law, law.act && lawOf(law.act)));
    return readers.get(law.title);
  };
  return (law, article, procedure) => {
    const place = { law, article, procedure, reader: readerFor(law).at(article), lawOf, readerFor, givenIn };
    for (const [by, read] of ways) {
      const found = read(place);
      if (found === undefined) continue;
      if (found.who.length === 0 || isDenied(found.who, procedure) || isReply(procedure)) return undefined;
      const who = withCities(narrowedByName(found.who, procedure), place);
      return who && { by, ...found, who, duty: found.duty ?? dutyToReceive(procedure) };
    }
    return undefined;
  };
}

/** Whom people file with must take it up, whatever the law lets them file (行政手続法第七条、第三十七条). */
function dutyToReceive({ type, from, to }) {
  return type.startsWith('1') && /^[567]/.test(from) && isLocal(to) ? 'must' : undefined;
}

/** Who acts, with the cities to which the prefecture's work is given; undefined where it cannot be told whether it is. */
function withCities(who, { law, article, procedure: { paragraph }, givenIn }) {
  if (!who.includes('prefecture') || who.includes('municipality') || who.includes('designated')) return who;
  const { prefecture: given } = givenIn(law.title, { article, paragraph });
  return given && order.filter((kind) => who.includes(kind) || given.includes(kind));
}

const plainOf = (who) => who.filter((kind) => ['municipality', 'prefecture', 'police'].includes(kind));

/** Whether the name of a procedure says that others act: 市町村長による…, where its article speaks of the prefecture. */
function isDenied(who, procedure) {
  const named = plainOf(inName(procedure)?.who ?? []);
  const isPlain = plainOf(who).length === who.length;
  return isPlain && named.length > 0 && !named.some((kind) => who.includes(kind));
}

/** What one local body answers to another that asks it: the text speaks of the one that asks. */
function isReply({ name, from, to }) {
  return isLocal(from) && isLocal(to) && name.endsWith('回答');
}

/** 都道府県による…の送付, of an article that is about towns as well. */
function narrowedByName(who, procedure) {
  const { name } = procedure;
  // 選挙管理委員会 may be that of any body, where the name says whose it is.
  if (who.join() === 'local') return inName(procedure)?.who ?? who;
  const by = /^(?:都道府県(?:知事)?|市(?:区)?町村(?:長)?)(?=による)/u.exec(name)?.[0];
  const [named] = by === undefined ? [] : plainKinds(by);
  return who.length > 1 && who.includes(named) ? [named] : who;
}

const ways = [
  ['paragraph', (place) => inTexts(textsAt(place), place)],
  ['applied', applied],
  ['article', inArticle],
  ['act', inAct],
  ['state', byState],
  ['only', only],
  ['tax', byTax],
  ['name', ({ procedure }) => inName(procedure)],
  ['charge', inCharge],
  ['office', atTownOffice],
];

function textsAt({ article, procedure: { paragraph } }) {
  if (article === undefined) return [];
  const { paragraphs } = article;
  if (paragraph === undefined) return paragraphs.map(({ text }) => text);
  return paragraphs.filter(({ number }) => number === paragraph).map(({ text }) => text);
}

function inTexts(texts, { procedure, reader }) {
  for (const side of sidesOf(procedure).flatMap((each) => (each === 'subject' ? ['topic', each] : [each]))) {
    const found = performersIn(texts.join('\n'), reader, { side, name: procedure.name });
    if (found !== undefined)
      return { who: found.who, duty: side === 'turnedTo' ? undefined : dutyIn(found.sentence) };
  }
  return undefined;
}

/** What all paragraphs that say something say. */
function agreeing(paragraphs, place, least = 1) {
  const found = paragraphs
    .map(({ text, within = place.article }) => inTexts([text], { ...place, reader: place.reader.at(within) }))
    .filter((each) => each !== undefined);
  const keys = new Set(found.map(({ who }) => who.join()));
  return keys.size === 1 && found.length >= least ? { who: found[0].who, duty: undefined } : undefined;
}

/** What the other paragraphs of the article say, unless this one names somebody else. */
function inArticle(place) {
  // A paragraph that applies other articles is about them.
  // So is one in which the state acts or is turned to.
  if (/準用する|大臣|長官|国土地理院/u.test(textsAt(place).join('\n'))) return undefined;
  const found = agreeing(place.article?.paragraphs ?? [], place);
  const named = namedIn(textsAt(place).join('\n'), place.reader);
  return found !== undefined && [...named].every((kind) => found.who.includes(kind)) ? found : undefined;
}

const kanji = '[〇一二三四五六七八九十百千]+';
const named = new RegExp(`(法|令|規則)?第(${kanji})条((?:の${kanji})*)(?:第(${kanji})項)?`, 'gu');

/**
 * 第二十条の規定は、…について準用する。この場合において「都道府県知事」とあるのは「市町村長」と読み替える: who acts in every article
 * that is applied, or in the one that the survey names (第5条で準用する第20条).
 */
function applied(place) {
  const text = textsAt(place).join('\n');
  if (!bareOf(text).includes('準用する')) return undefined;
  const targets = place.procedure.applies
    ? [place.procedure.applies]
    : [
        ...targetsIn(text.split('準用する')[0], undefined, place.law),
        ...before(text.split('準用する')[0], place),
      ];
  const swaps = [...text.matchAll(/「([^「」]+)」とあるのは、?「([^「」]+)」/gu)].map(([, from, to]) => [
    from,
    to,
  ]);
  const read = (words) => swaps.reduce((now, [from, to]) => now.replaceAll(from, to), words);
  const paragraphs = targets
    .flatMap((target) => paragraphsAt(place.law, target))
    .map(({ text: each, within }) => ({ text: read(each), within }));
  // Of many articles that are applied, one alone does not say who acts in that which is meant.
  return agreeing(paragraphs, place, targets.length > 4 ? 3 : 1);
}

/** 前条第六項, 第三項: paragraphs of the article before, and of this one. */
function before(text, { law, article }) {
  const at = law.articles.indexOf(article);
  const found = [
    ...text.matchAll(new RegExp(`(前条|(?<![条の]|${kanji})(?=第${kanji}項))(?:第(${kanji})項)?`, 'gu')),
  ];
  return found.flatMap(([, is, paragraph]) => {
    const target = is === '前条' ? law.articles[at - 1] : article;
    return target ? [{ number: target.number, paragraph: paragraph && numberOf(paragraph) }] : [];
  });
}

/** A text without its brackets. */
function bareOf(text) {
  return withoutBrackets(text).plain.replace(new RegExp(mark, 'gu'), '');
}

function paragraphsAt(law, { number, paragraph }) {
  const article = law.articles.find((each) => each.number === number);
  return (article?.paragraphs ?? [])
    .filter((each) => paragraph === undefined || each.number === paragraph)
    .map(({ text }) => ({ text, within: article }));
}

/** The articles that a text names, with those between the ends of a range. */
function targetsIn(text, prefix, { articles } = { articles: [] }) {
  const found = [...text.matchAll(named)].filter((match) => match[1] === prefix);
  return found.flatMap(([, , main, branches, paragraph], at) => {
    const number = branched(main, branches);
    const isEnd = at > 0 && text.slice(0, found[at].index).endsWith('から');
    const from = isEnd ? articles.findIndex((each) => each.number === numberIn(found[at - 1])) : -1;
    const to = articles.findIndex((each) => each.number === number);
    const between = from < 0 ? [] : articles.slice(from + 1, to).map((each) => ({ number: each.number }));
    return [...between, { number, paragraph: paragraph === undefined ? undefined : numberOf(paragraph) }];
  });
}

function numberIn([, , main, branches]) {
  return branched(main, branches);
}

/** An order or rule that carries out 法第○条: who acts there. */
function inAct(place) {
  const act = place.law.act && place.lawOf(place.law.act);
  if (!act) return undefined;
  const text = textsAt(place).join('\n');
  const [target] = targetsIn(text, '法');
  if (target === undefined) return undefined;
  const paragraphs = paragraphsAt(act, target);
  return agreeing(paragraphs, { ...place, reader: place.readerFor(act) });
}

/** Where the text names a minister, whose work an order gives to prefectures or cities. */
function byState(place) {
  const { article, procedure, law, givenIn } = place;
  if (article === undefined || !/大臣|庁長官/u.test(textsAt(place).join('\n'))) return undefined;
  const { state = [] } = givenIn(law.title, { article, paragraph: procedure.paragraph });
  return state.length === 0 ? undefined : { who: state, duty: undefined };
}

/** Where somebody turns to a local body, and the text names but one. */
function only(place) {
  if (sidesOf(place.procedure)[0] !== 'turnedTo') return undefined;
  const who = onlyIn(textsAt(place).join('\n'), place.reader);
  return who && { who, duty: undefined };
}

/** 戸籍に関する事務は、…市町村長がこれを管掌する: the first articles of the act say whose all its work is. */
function inCharge({ law, lawOf }) {
  const { articles } = (law.act && lawOf(law.act)) ?? law;
  const text = articles.slice(0, 3).flatMap(({ paragraphs }) => paragraphs.map((each) => bareOf(each.text)));
  const [, charged] =
    /^[^。、]*に関する事務は、([^。]*)がこれを(?:管掌する|つかさどる)/u.exec(text.join('\n')) ?? [];
  const who = charged === undefined ? [] : plainKinds(charged);
  return who.length === 0 ? undefined : { who, duty: 'must' };
}

/** Where residents hand it in at the town office, there alone, and nothing says that it goes on from there. */
function atTownOffice({ procedure, ...place }) {
  const { office, from, to } = procedure;
  const isTown = office.trim() === '市役所・町村役場' && isLocal(to) && !isLocal(from);
  if (!isTown || goesOn({ procedure, ...place })) return undefined;
  return { who: ['municipality'], duty: undefined };
}

/**
 * The survey says that it passes through a local body (経由機関); a law of the family lets applications pass through towns; or
 * the deed of another article is applied, and whose permission it is stands there.
 */
function goesOn({ law, lawOf, procedure, article }) {
  if (/地方等/u.test(procedure.via)) return true;
  const act = law.act ?? law.title;
  const family = [law, ...[act, `${act}施行令`, `${act}施行規則`].map(lawOf)];
  if (family.some((each) => each !== undefined && passesOn(each))) return true;
  const isPermitted = /認可|承認|裁定/u.test(procedure.name);
  return isPermitted && textsAt({ article, procedure }).some((text) => text.includes('準用する'));
}

const throughTowns = /(?:市町村|町村|区)(?:長)?を(?:経由し|経て、?(?:都道府県|大臣))/u;
const passing = new WeakMap();

/** Whether applications under a law pass through towns on their way; read once for each law. */
function passesOn(law) {
  if (!passing.has(law))
    passing.set(
      law,
      law.articles.some(({ paragraphs }) => paragraphs.some(({ text }) => throughTowns.test(bareOf(text)))),
    );
  return passing.get(law);
}

const actor = /(?:による|からの|の行う|が行う|が|における|(?:民|たばこ|普通|固定資産)?税)/u;
/** Where the procedure is a decision, the one whose consent it is acts. */
const decider = new RegExp(`${actor.source}|の同意(?!を)`, 'u');
const receiver = /(?:への|宛|に対する|に|の(?:許可|認可|承認|認定|指定|登録|同意)|(?:民|たばこ)?税)/u;

/**
 * Whose a tax is (地方税法第四条、第五条): the text of that law is missing at the source, but the names of its procedures say which
 * tax they are about.
 */
const taxes = [
  [/個人の(?:道府|都)県民税|個人の市町村民税|住民税/u, ['municipality']],
  [/水利地益税|共同施設税|法定外目的税/u, undefined],
  [
    /道府県|事業税|地方消費税|不動産取得税|ゴルフ場利用税|軽油引取税|自動車税|鉱区税|狩猟税|利子割|配当割|株式等譲渡所得割/u,
    ['prefecture'],
  ],
  [
    /市町村|固定資産|鉱産税|特別土地保有税|入湯税|都市計画税|国民健康保険税|宅地開発税|森林環境税/u,
    ['municipality'],
  ],
];

function byTax({ law: { title }, article, procedure: { name } }) {
  if (article !== undefined || !title.startsWith('地方税法')) return undefined;
  const isOfCars = /軽自動車税/u.test(name);
  const [, who] = taxes.find(([pattern]) => pattern.test(name.replaceAll('軽自動車税', ''))) ?? [];
  const all = isOfCars ? ['municipality'] : who;
  return all && { who: all, duty: undefined };
}

/** 市町村長による…, 都道府県知事への…, 市町村たばこ税の… */
function inName(procedure) {
  // Town halls levy it with their own tax, whatever its name.
  if (procedure.name.includes('個人の道府県民税')) return undefined;
  const side = sidesOf(procedure)[0];
  const role = side === 'turnedTo' ? receiver : procedure.type.startsWith('2') ? decider : actor;
  const who = plainKinds(nearby(procedure.name, role));
  return who.length === 1 ? { who, duty: undefined } : undefined;
}

function nearby(name, role) {
  const named = namesIn(name).find(({ word, at }) =>
    new RegExp(`^${role.source}`, 'u').test(name.slice(at + word.length)),
  );
  return named?.word ?? '';
}
