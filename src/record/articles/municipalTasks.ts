import type { Article, ArticleProcedure, ArticleTable } from './article.js';
import { articleOfAct, chapterFinder, type ChapterOfLaw } from './chapterOfArticle.js';

/**
 * What a town hall would call a task: procedures of municipalities under one section or chapter of one act. Orders
 * and rules are folded into the articles of the act that they carry out.
 */
export interface MunicipalTask {
  readonly act: string;
  /** law of the chapter: the act, or an order of which the act does not say under what chapter it comes */
  readonly chapterOf: string;
  /** 編・章・節 of that law, parted by ` / `; '' where the act has none, an order names no article of it, or it is 総則 */
  readonly chapter: string;
  /** articles in which the survey places its procedures, by law and then in the order of the law */
  readonly articles: readonly Article[];
  /** procedures that a municipality performs or receives, and nobody else */
  readonly own: readonly ArticleProcedure[];
  /** those that prefectures or other bodies perform or receive as well, or of which it cannot be told who does */
  readonly shared: readonly ArticleProcedure[];
  /** heading of the article of the act under which a procedure comes, or of its own; its name where there is none */
  readonly headingOf: (procedure: ArticleProcedure) => string;
}

/** A procedure with the article in which it lies, and the one of the act that this carries out. */
export interface PlacedProcedure {
  readonly procedure: ArticleProcedure;
  readonly act: string;
  readonly within: Article | undefined;
  readonly under: Article | undefined;
  readonly chapter: ChapterOfLaw;
}

/** Sections with fewer procedures than this on average are parts of one task, not tasks of their own. */
const sectionSize = 5;

/** The tasks of municipalities among these procedures, by act and chapter; without the acts that are left out. */
export function municipalTasks(
  placed: Iterable<PlacedProcedure>,
  isLeftOut: (act: string) => boolean,
): readonly MunicipalTask[] {
  const acts = new Map<string, PlacedProcedure[]>();
  for (const each of placed) {
    if (isLeftOut(each.act) || !mayBeMunicipal(each.procedure)) continue;
    const of = acts.get(each.act) ?? [];
    acts.set(each.act, of);
    of.push(each);
  }
  return [...acts].flatMap(([act, of]) => tasksOf(act, of));
}

/** Every procedure of the table, law by law. */
export function* placedInTable(table: ArticleTable): Generator<PlacedProcedure> {
  const place = placer(table);
  for (const title of table.laws()) {
    const law = table.lawOf(title);
    if (law === undefined) continue;
    for (const article of law.articles)
      for (const procedure of article.procedures) yield { procedure, ...place(title, article) };
    for (const procedure of law.unplaced) yield { procedure, ...place(title, undefined) };
  }
}

/** Says of an article of a law, or of a law alone, where its procedures belong. */
export function placer(
  table: ArticleTable,
): (law: string, within: Article | undefined) => Omit<PlacedProcedure, 'procedure'> {
  const chapterOf = chapterFinder(table);
  return (title, within) => {
    const act = table.lawOf(title)?.act ?? title;
    if (within === undefined) return { act, within, under: undefined, chapter: { law: act, chapter: '' } };
    return { act, within, under: articleOfAct(within, table), chapter: chapterOf(within) };
  };
}

/**
 * Whether a municipality may perform it, or receive it from those that it serves: those of prefectures, police and
 * designated cities are theirs, and what the state does is the state's, though a municipality is told of it.
 */
function mayBeMunicipal({ performers, from }: ArticleProcedure): boolean {
  if (from === 'state' || from === 'agency') return false;
  return performers.length === 0 || performers.some((each) => each === 'municipality' || each === 'local');
}

function isSurelyMunicipal({ performers }: ArticleProcedure): boolean {
  return performers.includes('municipality') || performers.includes('local');
}

function isOwn({ performers }: ArticleProcedure): boolean {
  return performers.length === 1 && performers[0] === 'municipality';
}

/** An act and its rule often name one procedure twice: what has one name under one article is one. */
function folded(placed: readonly PlacedProcedure[]): readonly PlacedProcedure[] {
  const groups = grouped(
    placed,
    ({ under, procedure }) => `${under?.number ?? procedure.id}\n${procedure.name}`,
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => (b.procedure.cases ?? -1) - (a.procedure.cases ?? -1));
    return first === undefined ? [] : [first];
  });
}

function tasksOf(act: string, placed: readonly PlacedProcedure[]): readonly MunicipalTask[] {
  const units = withRest(unitsOf(inLargeChapters(act, placed)));
  return units.filter(({ all }) => isTask(all)).map((unit) => taskOf(act, unit));
}

/** Procedures of one chapter. */
interface Unit extends ChapterOfLaw {
  readonly all: readonly PlacedProcedure[];
}

function unitsOf(placed: readonly PlacedProcedure[]): readonly Unit[] {
  return [...grouped(placed, outerOf).values()].flatMap(sectionsOf);
}

function outerOf({ chapter: { law, chapter } }: PlacedProcedure): string {
  return `${law}\n${parentOf(chapter)}`;
}

/**
 * A chapter of an order is a task of its own only where it holds as much as one; then a few of its procedures that name some
 * chapter of the act in passing stay in it. What is in a small one belongs to the act.
 */
function inLargeChapters(act: string, placed: readonly PlacedProcedure[]): readonly PlacedProcedure[] {
  const units = grouped(placed, outerOf);
  const isSmall = (key: string) => (units.get(key)?.length ?? 0) < sectionSize;
  return [...units].flatMap(([key, all]) => {
    if (!isSmall(key) || all.some(({ within }) => within?.law === act)) return all;
    return all.map((each): PlacedProcedure => {
      const own = { law: each.within?.law ?? act, chapter: each.within?.chapter ?? '' };
      if (!isSmall(outerOf({ ...each, chapter: own }))) return { ...each, chapter: own };
      return each.chapter.law === act ? each : { ...each, chapter: { law: act, chapter: '' } };
    });
  });
}

/** Orders often name no article of the act: what they hold belongs to its one task, where it has no more than one. */
function withRest(units: readonly Unit[]): readonly Unit[] {
  const rest = units.find(({ chapter }) => chapter === '');
  const [only, ...others] = units.filter(({ chapter }) => chapter !== '');
  if (rest === undefined || only === undefined || others.length > 0) return units;
  return [{ ...only, all: [...only.all, ...rest.all] }];
}

/** A chapter by its sections, or whole where these are small. */
function sectionsOf(all: readonly PlacedProcedure[]): readonly Unit[] {
  const sections = [...grouped(all, ({ chapter: { chapter } }) => chapter)];
  const [first] = all;
  if (first === undefined) return [];
  const { law } = first.chapter;
  const parent = parentOf(first.chapter.chapter);
  const isWhole = parent !== '' && all.length < sectionSize * sections.length;
  return isWhole
    ? [{ law, chapter: parent, all }]
    : sections.map(([chapter, of]) => ({ law, chapter, all: of }));
}

/**
 * Most of its procedures are surely a municipality's; or most of those in the act and its orders: what rules add to it, often
 * without a word of who acts, makes it nobody else's.
 */
function isTask(all: readonly PlacedProcedure[]): boolean {
  return isMostlyOurs(all) || isMostlyOurs(all.filter(({ within }) => !rule.test(within?.law ?? '')));
}

const rule = /(?:規則|省令|府令|命令|規程|基準)$/u;

function isMostlyOurs(all: readonly PlacedProcedure[]): boolean {
  const sure = all.filter(({ procedure }) => isSurelyMunicipal(procedure)).length;
  return sure > 0 && sure * 2 >= all.length;
}

function taskOf(act: string, { law, chapter, all: placed }: Unit): MunicipalTask {
  const articles = new Set(placed.flatMap(({ within }) => (within === undefined ? [] : [within])));
  const headings = new Map(
    placed.map(({ procedure, under, within }) => [procedure, (under ?? within)?.heading ?? '']),
  );
  const procedures = folded(placed).map(({ procedure }) => procedure);
  return {
    act,
    chapterOf: law,
    chapter,
    articles: [...articles],
    own: procedures.filter(isOwn),
    shared: procedures.filter((each) => !isOwn(each)),
    headingOf: (procedure) => headings.get(procedure) || procedure.name,
  };
}

/** What a section lies in: `第四章 / 第一節` is in `第四章`; a chapter is in itself. */
function parentOf(chapter: string): string {
  const parts = chapter.split(' / ');
  return parts.length < 2 ? chapter : parts.slice(0, -1).join(' / ');
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  return groups;
}
