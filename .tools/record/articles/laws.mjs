// Reads from a clone the laws that the table of articles has: those of the survey, those that the annexes of 地方自治法
// entrust to local bodies, and the acts that orders and rules among them carry out.
import { amendmentCounter, inOrder } from './amendments.mjs';
import { textsOf, versionsOf } from './clone.mjs';
import { frontOf, lawText } from './lawText.mjs';

/**
 * The laws by title, each with its articles, the act that it carries out, and its amendments by article; and the orders (施行令)
 * of the acts among them in which there are no procedures.
 */
export async function lawsOf(clone, { procedures, familyOf, window, tell }) {
  const files = [...(await versionsOf(clone))].filter(([file]) => file.startsWith('jp/'));
  const versions = new Map(files.map(([file, found]) => [file, inOrder(found)]));
  tell(
    `${versions.size} laws, ${[...versions.values()].reduce((sum, found) => sum + found.length, 0)} versions`,
  );
  const heads = await headsIn(clone, versions);
  const wanted = wantedIn(heads, procedures, familyOf);
  const laws = new Map();
  for (const [title, { file, act }] of wanted) {
    const law = await followed(clone, versions.get(file), window);
    if (law !== undefined) laws.set(title, { ...law, act });
  }
  tell(`${laws.size} of them have local procedures or entrusted tasks, or are acts of such orders`);
  const orders = new Map();
  for (const act of laws.keys()) {
    const title = `${act}施行令`;
    const head = laws.has(title) ? undefined : heads.get(title);
    if (head !== undefined) orders.set(title, { ...(await newest(clone, versions.get(head.file))), act });
  }
  return { laws, orders };
}

/** The newest text of a law that the clone has. */
async function newest(clone, versions) {
  for await (const text of textsOf(clone, versions.map(({ blob }) => blob).toReversed()))
    if (text !== undefined) return lawText(text);
  return { articles: [] };
}

/** From the newest version of every law: which are needed, in which file, and which act they carry out. */
function wantedIn(heads, procedures, familyOf) {
  const byNumber = new Map([...heads].map(([title, { number }]) => [number, title]));
  const named = new Set(
    procedures.map(({ law, lawNumber }) => (heads.has(law) ? law : (byNumber.get(lawNumber) ?? law))),
  );
  for (const title of entrusted(heads.get('地方自治法')?.text ?? '')) named.add(title);
  const wanted = new Map();
  const want = (title) => {
    const head = heads.get(title);
    if (head === undefined || wanted.has(title)) return;
    const act = actOf(title, head, heads, familyOf);
    wanted.set(title, { file: head.file, act });
    if (act !== undefined) want(act);
  };
  for (const title of named) want(title);
  return new Map([...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Title, number and begin of the newest text of each law; of an older one where a partial clone lacks the newest. */
export async function headsIn(clone, versions) {
  const heads = new Map();
  const files = [...versions.keys()];
  const texts = textsOf(
    clone,
    files.map((file) => versions.get(file).at(-1).blob),
  );
  const lacking = [];
  let at = 0;
  for await (const text of texts) {
    if (text === undefined) lacking.push(files[at]);
    else addHead(heads, files[at], text);
    at += 1;
  }
  for (const file of lacking) {
    for await (const text of textsOf(
      clone,
      versions
        .get(file)
        .map(({ blob }) => blob)
        .toReversed(),
    )) {
      if (text === undefined) continue;
      addHead(heads, file, text);
      break;
    }
  }
  return heads;
}

function addHead(heads, file, text) {
  const { title, lawNumber: number } = frontOf(text);
  // Some titles stand for two orders; the act, else the first, counts.
  if (title === '' || (heads.has(title) && !/AC\d/.test(file))) return;
  heads.set(title, { file, number, text: title === '地方自治法' ? text : text.slice(0, 6000) });
}

/** Titles in the rows of 別表第一 and 別表第二 of 地方自治法. */
function entrusted(text) {
  return [...text.matchAll(/^\| ([^|（]+?)（(?:明治|大正|昭和|平成|令和)[^|）]*）/gmu)].map(([, title]) =>
    title.trim(),
  );
}

/** The act of an order or rule: by its title, or as it names the law that it calls 法. */
function actOf(title, { file, text }, heads, familyOf) {
  if (/AC\d/.test(file)) return undefined;
  const family = familyOf(title);
  if (family !== title && heads.has(family)) return family;
  const called = /([^、。「」\n]{2,80}?)（[^（）]*以下[^「（）]*「法」という。?）/u.exec(text)?.[1] ?? '';
  for (let at = 0; at < called.length - 2; at += 1) if (heads.has(called.slice(at))) return called.slice(at);
  return undefined;
}

/**
 * The newest text of a law, and how often each article of it was amended on the way there. Where the clone lacks the newest
 * text there are no articles; where it lacks another, nothing is known of amendments.
 */
async function followed(clone, versions, [first, last]) {
  const from = `${first}0401`;
  const to = `${Number(last) + 1}0331`;
  const counter = amendmentCounter((date) => date >= from && date <= to);
  let law;
  let lacks = false;
  let at = 0;
  for await (const text of textsOf(
    clone,
    versions.map(({ blob }) => blob),
  )) {
    lacks ||= text === undefined;
    const isNewest = at === versions.length - 1;
    if (text === undefined) law = law && { ...law, articles: isNewest ? [] : law.articles };
    else {
      law = lawText(text);
      if (!lacks) counter.next(law, versions[at]);
    }
    at += 1;
  }
  return law && { ...law, amendments: lacks ? undefined : counter.counts() };
}
