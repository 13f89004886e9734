// Finds for each procedure of the survey who performs it, from the text of its article first, and from what the survey says.
import { branched, numberOf } from './number.mjs';
import { dutyIn, namedIn, onlyIn, performersIn, readerOf, withCities } from './performers.mjs';
import { namesIn, plainKinds } from './terms.mjs';

const isLocal = (party) => /^(?:3|4-[234])/.test(party);

/** On which side of a procedure the local body is: it acts, or somebody turns to it. */
function sidesOf({ type, from, to }) {
  const isAsking = from.startsWith('4') && to.startsWith('3') && !type.startsWith('2');
  if (isLocal(from) && !isAsking) return type.startsWith('2-1') ? ['subject', 'turnedTo'] : ['subject'];
  if (isLocal(to)) return ['turnedTo', 'subject'];
  return ['subject'];
}

/** Reads the laws that `lawOf` finds by title; the reading of a law is kept. */
export function whoActs(lawOf) {
  const readers = new Map();
  const readerFor = (law) => {
    if (!readers.has(law.title)) readers.set(law.title, readerOf(law, law.act && lawOf(law.act)));
    return readers.get(law.title);
  };
  return (law, article, procedure) => {
    const place = { law, article, procedure, reader: readerFor(law), lawOf, readerFor };
    for (const [by, read] of ways) {
      const found = read(place);
      if (found === undefined) continue;
      if (found.who.length === 0 || isDenied(found.who, procedure)) return undefined;
      return { by, ...found, who: withCities(found.who, place.reader) };
    }
    return undefined;
  };
}

const plainOf = (who) => who.filter((kind) => ['municipality', 'prefecture', 'police'].includes(kind));

/** Whether the name of a procedure says that others act: 市町村長による…, where its article speaks of the prefecture. */
function isDenied(who, procedure) {
  const named = plainOf(inName(procedure)?.who ?? []);
  const isPlain = plainOf(who).length === who.length;
  return isPlain && named.length > 0 && !named.some((kind) => who.includes(kind));
}

const ways = [
  ['paragraph', (place) => inTexts(textsAt(place), place)],
  ['applied', applied],
  ['article', inArticle],
  ['act', inAct],
  ['only', only],
  ['name', ({ procedure }) => inName(procedure)],
  ['office', ({ procedure }) => atOffice(procedure)],
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
function agreeing(paragraphs, place) {
  const found = paragraphs.map(({ text }) => inTexts([text], place)).filter((each) => each !== undefined);
  const keys = new Set(found.map(({ who }) => who.join()));
  return keys.size === 1 ? { who: found[0].who, duty: undefined } : undefined;
}

/** What the other paragraphs of the article say, unless this one names somebody else. */
function inArticle(place) {
  const found = agreeing(place.article?.paragraphs ?? [], place);
  const named = namedIn(textsAt(place).join('\n'), place.reader);
  return found === undefined || named.size === 0 || found.who.some((kind) => named.has(kind))
    ? found
    : undefined;
}

const kanji = '[〇一二三四五六七八九十百千]+';
const named = new RegExp(`(法|令|規則)?第(${kanji})条((?:の${kanji})*)(?:第(${kanji})項)?`, 'gu');

/**
 * 第二十条の規定は、…について準用する。この場合において「都道府県知事」とあるのは「市町村長」と読み替える: who acts in every article
 * that is applied, or in the one that the survey names (第5条で準用する第20条).
 */
function applied(place) {
  const text = textsAt(place).join('\n');
  if (!/準用する/u.test(text)) return undefined;
  const targets = place.procedure.applies
    ? [place.procedure.applies]
    : [...targetsIn(text.split('準用する')[0]), ...before(text.split('準用する')[0], place)];
  const swaps = [...text.matchAll(/「([^「」]+)」とあるのは、?「([^「」]+)」/gu)].map(([, from, to]) => [
    from,
    to,
  ]);
  const read = (words) => swaps.reduce((now, [from, to]) => now.replaceAll(from, to), words);
  const paragraphs = targets
    .flatMap((target) => paragraphsAt(place.law, target))
    .map((each) => ({ text: read(each) }));
  return agreeing(paragraphs, place);
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

function paragraphsAt(law, { number, paragraph }) {
  const article = law.articles.find((each) => each.number === number);
  return (article?.paragraphs ?? [])
    .filter((each) => paragraph === undefined || each.number === paragraph)
    .map(({ text }) => text);
}

function targetsIn(text, prefix) {
  return [...text.matchAll(named)]
    .filter((match) => match[1] === prefix)
    .map(([, , main, branches, paragraph]) => ({
      number: branched(main, branches),
      paragraph: paragraph === undefined ? undefined : numberOf(paragraph),
    }));
}

/** An order or rule that carries out 法第○条: who acts there. */
function inAct(place) {
  const act = place.law.act && place.lawOf(place.law.act);
  if (!act) return undefined;
  const text = textsAt(place).join('\n');
  const [target] = targetsIn(text, '法');
  if (target === undefined) return undefined;
  const paragraphs = paragraphsAt(act, target).map((each) => ({ text: each }));
  return agreeing(paragraphs, { ...place, reader: place.readerFor(act) });
}

/** Where somebody turns to a local body, and the text names but one. */
function only(place) {
  if (sidesOf(place.procedure)[0] !== 'turnedTo') return undefined;
  const who = onlyIn(textsAt(place).join('\n'), place.reader);
  return who && { who, duty: undefined };
}

const actor = /(?:による|の行う|が行う|が|における|(?:民|たばこ|普通|固定資産)?税)/u;
/** Where the procedure is a decision, the one whose consent it is acts. */
const decider = new RegExp(`${actor.source}|の同意(?!を)`, 'u');
const receiver = /(?:への|に対する|に|の(?:許可|認可|承認|認定|指定|登録|同意)|(?:民|たばこ)?税)/u;

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

/** 申請を提出する機関, where all that it names are of local bodies. */
function atOffice({ office, from, to }) {
  // Between local bodies, the office is that of the other one.
  if (!isLocal(to) || isLocal(from)) return undefined;
  const who = officeOf(office);
  return who === undefined ? undefined : { who, duty: undefined };
}

const offices = {
  都道府県庁: 'prefecture',
  '市役所・町村役場': 'municipality',
  警察署: 'police',
  警察本部: 'police',
};

/** Who the offices of a cell belong to; undefined if one of them may be anybody's. */
function officeOf(cell) {
  const found = new Set(cell.split(/[;；]/u).map((each) => offices[each.trim()]));
  found.delete(undefined);
  const isPlain = cell.split(/[;；]/u).every((each) => each.trim() in offices);
  return isPlain && found.size > 0
    ? ['municipality', 'prefecture', 'police'].filter((kind) => found.has(kind))
    : undefined;
}
