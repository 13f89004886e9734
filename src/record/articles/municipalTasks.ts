import type { Article, ArticleProcedure, ArticleTable } from './article.js';
import { chapterTitle } from './chapterTitle.js';

/**
 * What a town hall would call a task: procedures of municipalities under one section or chapter of one act. Orders
 * and rules are folded into the articles of the act that they carry out.
 */
export interface MunicipalTask {
  readonly act: string;
  /** 編・章・節 of the act, parted by ` / `; '' where the act has none, an order names no article of it, or it is 総則 */
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
  for (const title of table.laws()) {
    const law = table.lawOf(title);
    if (law === undefined) continue;
    const act = law.act ?? title;
    for (const article of law.articles) {
      const place = { act, within: article, under: articleOfAct(article, table) };
      for (const procedure of article.procedures) yield { procedure, ...place };
    }
    for (const procedure of law.unplaced) yield { procedure, act, within: undefined, under: undefined };
  }
}

/** The article itself, or the one of the act that an article of an order carries out. */
export function articleOfAct(article: Article, table: ArticleTable): Article | undefined {
  if (table.lawOf(article.law)?.act === undefined) return article;
  return carriedOut(article, table);
}

function carriedOut({ carriesOut }: Article, table: ArticleTable): Article | undefined {
  for (const { law, number } of carriesOut) {
    const article = table.articleOf(law, number);
    if (article !== undefined) return article;
  }
  return undefined;
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
  const chapters = grouped(placed, ({ under }) => parentOf(chapterOf(under)));
  const units = withRest([...chapters].flatMap(([parent, all]) => sectionsOf(parent, all)));
  return units.filter(([, all]) => isTask(all)).map(([chapter, all]) => taskOf(act, chapter, all));
}

/** Procedures of one chapter. */
type Unit = readonly [chapter: string, procedures: readonly PlacedProcedure[]];

/** Orders often name no article of the act: what they hold belongs to its one task, where it has no more than one. */
function withRest(units: readonly Unit[]): readonly Unit[] {
  const rest = units.find(([chapter]) => chapter === '');
  const [only, ...others] = units.filter(([chapter]) => chapter !== '');
  if (rest === undefined || only === undefined || others.length > 0) return units;
  return [[only[0], [...only[1], ...rest[1]]]];
}

/** A chapter by its sections, or whole where these are small. */
function sectionsOf(parent: string, all: readonly PlacedProcedure[]): readonly Unit[] {
  const sections = grouped(all, ({ under }) => chapterOf(under));
  const isWhole = parent !== '' && all.length < sectionSize * sections.size;
  return isWhole ? [[parent, all]] : [...sections];
}

/** Most of its procedures are surely a municipality's, as far as it can be told whose they are. */
function isTask(all: readonly PlacedProcedure[]): boolean {
  const sure = all.filter(({ procedure }) => isSurelyMunicipal(procedure)).length;
  return sure > 0 && sure * 2 >= all.length;
}

function taskOf(act: string, chapter: string, placed: readonly PlacedProcedure[]): MunicipalTask {
  const articles = new Set(placed.flatMap(({ within }) => (within === undefined ? [] : [within])));
  const headings = new Map(
    placed.map(({ procedure, under, within }) => [procedure, (under ?? within)?.heading ?? '']),
  );
  const procedures = folded(placed).map(({ procedure }) => procedure);
  return {
    act,
    chapter,
    articles: [...articles],
    own: procedures.filter(isOwn),
    shared: procedures.filter((each) => !isOwn(each)),
    headingOf: (procedure) => headings.get(procedure) || procedure.name,
  };
}

/** The chapter of an article; '' where it only says how the act is built: what is done under it is in no chapter. */
function chapterOf(under: Article | undefined): string {
  const chapter = under?.chapter ?? '';
  return chapterTitle(chapter) === '' ? '' : chapter;
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
