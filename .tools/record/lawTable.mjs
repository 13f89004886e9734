// Writes law families as one text that can be searched without being parsed.
//
//   {"sources":…,"codes":…,"sections":[[from,to],…]}     one line of JSON; offsets count from the line after it
//   児童手当法⇥[1.333,[19,…],…]                            families, sorted by key, one JSON array each
//   児手法⇥2k9                                             abbreviations, sorted: offset of the family, base 36
//   346AC-73⇥2k9                                           e-Gov ids, shortened and sorted
//   0c8d5a3e91b7f264⇥2k9                                   hashes of what titles have before or within brackets, sorted

const byBytes = (a, b) => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0]));

/** The table as text. */
export function lawTable(families, { about, lawKey, familyTitle, shortId, bracketKeys, fnv1a64 }) {
  const sorted = [...families.values()].map((family) => [family.key, family]).toSorted(byBytes);
  const offsets = new Map();
  let offset = 0;
  const lines = sorted.map(([key, family]) => {
    const line = `${family.title}\t${JSON.stringify(figuresOf(family))}\n`;
    offsets.set(key, offset.toString(36));
    offset += Buffer.byteLength(line);
    return line;
  });
  const sections = [
    lines.join(''),
    pointers(abbreviations(families, { lawKey, familyTitle }), offsets),
    pointers(ids(families, shortId), offsets),
    pointers(bracketed(families, { bracketKeys, fnv1a64 }), offsets),
  ];
  const header = JSON.stringify({ ...about, codes: codesOf(families), sections: bounds(sections) });
  return `${header}\n${sections.join('')}`;
}

/** Zeros and empty lists at the end are left away; the amendments stay, for none in the window is a figure too. */
function figuresOf({ amendments, survey, annex, tasks, systems }) {
  const named = [...systems].toSorted((a, b) => b[1] - a[1] || byBytes(a, b));
  const rate = amendments === undefined ? null : Math.round(amendments * 1000) / 1000;
  const rest = [
    survey === undefined ? 0 : trimmed(survey),
    annex ?? 0,
    tasks.length === 0 ? 0 : tasks,
    named.length === 0 ? 0 : named,
  ];
  return [rate, ...trimmed(rest)];
}

function trimmed(list) {
  const last = list.findLastIndex((each) => each !== 0);
  return list.slice(0, last + 1);
}

/** Abbreviations of the record that stand for one family only; those of an order are folded like its title. */
function abbreviations(families, { lawKey, familyTitle }) {
  const of = new Map();
  for (const { key, members } of families.values()) {
    const names = members.flatMap(otherNames).map((name) => lawKey(familyTitle(name)));
    for (const short of new Set(names)) {
      if (short.length < 3 || families.has(short)) continue;
      of.set(short, of.has(short) ? undefined : key);
    }
  }
  return [...of].filter(([, key]) => key !== undefined);
}

/** 人事院規則一〇―四（職員の保健及び安全保持） is also known by what is before the brackets. */
function otherNames({ abbrev, law_title: title }) {
  const outside = /^(.+)（[^（）]+）$/.exec(title)?.slice(1) ?? [];
  return [...abbrev.split(/[,、，;]/), ...outside];
}

function ids(families, shortId) {
  return [...families.values()].flatMap(({ key, members }) =>
    members.map((member) => [shortId(member.law_id), key]),
  );
}

/** What stands before the bracket of one title only, or within it; hashes take a quarter of the room. */
export function bracketed(families, { bracketKeys, fnv1a64 }) {
  const of = new Map();
  for (const { key, title } of families.values())
    for (const part of bracketKeys(title)) of.set(part, of.has(part) ? undefined : key);
  return [...of].filter(([, key]) => key !== undefined).map(([part, key]) => [fnv1a64(part), key]);
}

/** By the kind of a law number (法律, 厚生省令), what is between year and number in e-Gov ids. */
function codesOf(families) {
  const codes = {};
  for (const { members } of families.values()) {
    for (const { law_id: id, law_num: number } of members) {
      const kind = /年(\D+)第[〇一二三四五六七八九十百千]+号$/.exec(number)?.[1];
      if (kind === undefined || /[〇一二三四五六七八九十]/.test(kind)) continue;
      const code = id.slice(3, 12);
      if (!(codes[kind] ??= []).includes(code)) codes[kind].push(code);
    }
  }
  const sorted = Object.entries(codes).toSorted(byBytes);
  return Object.fromEntries(sorted.map(([kind, list]) => [kind, list.toSorted().join(' ')]));
}

function pointers(pairs, offsets) {
  return [...new Map(pairs)]
    .toSorted(byBytes)
    .map(([name, key]) => `${name}\t${offsets.get(key)}\n`)
    .join('');
}

function bounds(sections) {
  let at = 0;
  return sections.map((text) => [at, (at += Buffer.byteLength(text))]);
}
