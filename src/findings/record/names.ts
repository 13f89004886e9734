import type { Pages } from '../page.js';

/** Pages of names that the public record does not know. */
export const recordPages = {
  'unknown-law': {
    meaning: {
      ja: '根拠法令の欄に、国の法令として見当たらない名称か、廃止されるなどして効力のない法律がある。',
      en: 'The governing laws name something that is not a national law, order or rule, or an act that is no longer in force.',
    },
    why: {
      ja: 'その法令の改正や手続を公的記録から補えず、事務が情報不足になりやすい。',
      en: 'The record of amendments and procedures cannot fill the cells of the task, which is then easily held.',
    },
    fix: {
      ja: '正式な法令名か法令番号（廃止された法律は後継の法律）に直す。国の法令に根拠がなければ「なし」と書く。',
      en: 'Write the official title or the number of the law, or the law that took the place of an act that is gone; write none if no law of the state prescribes the task.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,空き家の措置,空き家対策の特別措置の法律\n',
      after: '事務ID,事務名,根拠法令\nT1,空き家の措置,空家等対策の推進に関する特別措置法\n',
    },
  },
  'law-not-named': {
    meaning: {
      ja: '根拠法令の欄に条項だけがあり（法第12条の2、同法第3条など）、どの法律のものか書かれていない。',
      en: 'The governing laws name an article without its law (法第12条の2), and no law is named before it in the cell.',
    },
    why: {
      ja: '行や表題から法律を推測すると誤るため、この条項は使わない。',
      en: 'A law guessed from other rows or titles could be wrong, so the article is not used.',
    },
    fix: {
      ja: '法令名から記入する。同じ欄に法令名が先にあれば、「同法第3条」のような書き方でもよい。',
      en: 'Write the law too; behind a law in the same cell, 同法第3条 is enough.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,街路樹の管理,法第18条\n',
      after: '事務ID,事務名,根拠法令\nT1,街路樹の管理,道路法第18条\n',
    },
  },
  'fuzzy-law': {
    meaning: {
      ja: '根拠法令の名称が、国の法令に似ているが一致しない。',
      en: 'The name of a governing law is like the title of a law, and not the same.',
    },
    why: {
      ja: '誤記か別の法令かを機械では決められないため、公的記録では補わない。',
      en: 'A program cannot distinguish a typing error from another law, so nothing is filled from the record.',
    },
    fix: {
      ja: '示された法令であれば名称を直す。まとめて認めるなら --accept-fuzzy を付ける。',
      en: 'Correct the name if that law is meant. To accept all such names, add --accept-fuzzy.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,児童委員の指導,児童福祉方第17条\n',
      after: '事務ID,事務名,根拠法令\nT1,児童委員の指導,児童福祉法第17条\n',
    },
  },
  'law-number-mismatch': {
    meaning: {
      ja: '根拠法令の名称と法令番号が、別々の法令を指している。',
      en: 'The title and the number of a governing law are those of two laws.',
    },
    why: {
      ja: 'どちらの法令か決められないため、公的記録では補わない。',
      en: 'Which of the two is meant is not known, so nothing is filled from the record.',
    },
    fix: {
      ja: '名称か法令番号の誤りを直す。名称だけでもよい。',
      en: 'Correct the title or the number; the title alone is enough.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,指導,児童福祉法（昭和22年法律第67号）第17条\n',
      after: '事務ID,事務名,根拠法令\nT1,指導,児童福祉法（昭和22年法律第164号）第17条\n',
    },
  },
  'unknown-article': {
    meaning: {
      ja: '根拠法令の欄に、その法令にない条が書かれている。',
      en: 'The governing laws cite an article that the law does not have.',
    },
    why: {
      ja: '条ごとの手続件数や改正回数を使えず、法令全体の値が上限となるだけで、点数の幅が広くなる。',
      en: 'The figures of the article cannot be used; those of the whole law are only an upper limit, and the interval stays wide.',
    },
    fix: {
      ja: '示された条か、現行の条文で番号を確認して直す。',
      en: 'Correct the number: the article that is suggested, or the one in the law of today.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,道路の占用の許可,道路法第320条\n',
      after: '事務ID,事務名,根拠法令\nT1,道路の占用の許可,道路法第32条\n',
    },
  },
  'unsettled-article': {
    meaning: {
      ja: '法令名の後の「22-2」などが、第22条第2項か、第22条の2か、範囲か分からない。',
      en: 'A number such as 22-2 behind a law may be paragraph 2 of article 22, an article 22-2, or a range.',
    },
    why: {
      ja: '別の条の手続件数や改正回数を使うおそれがあるため、法令全体の値を上限とするだけで、点数の幅が広くなる。',
      en: 'The figures of another article might be used, so those of the whole law are only an upper limit.',
    },
    fix: {
      ja: '「第22条第2項」「第22条の2」「第22条～第24条」のように書く。',
      en: 'Write 第22条第2項, 第22条の2 or 第22条～第24条.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,住民票の写しの交付,住民基本台帳法12-2\n',
      after: '事務ID,事務名,根拠法令\nT1,住民票の写しの交付,住民基本台帳法第12条の2\n',
    },
  },
  'article-suggested': {
    meaning: {
      ja: '根拠法令に条の記載がなく、事務名に似た手続や見出しを持つ条がある。',
      en: 'A law is named without an article, and an article of it has a heading or a procedure that is like the name of the task.',
    },
    why: {
      ja: '法令だけでは、手続件数や改正回数は法令全体の値が上限となるだけで、事務は情報不足になりやすい。',
      en: 'Without an article the figures of the whole law are only an upper limit, and the task is easily held.',
    },
    fix: {
      ja: '示された条であれば根拠法令に書き足す。まとめて確認するなら check --suggest articles で一覧を書き出し、確実なものをまとめて認めるなら --accept-fuzzy を付ける。',
      en: 'Add the article if it is meant. check --suggest articles writes all suggestions as a file to go through; --accept-fuzzy accepts those that are sure.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,道路の占用の許可,道路法\n',
      after: '事務ID,事務名,根拠法令\nT1,道路の占用の許可,道路法第32条\n',
    },
  },
  'likely-standardised': {
    meaning: {
      ja: '事務名と根拠法令から、標準化対象の20業務に含まれる可能性がある。',
      en: 'By its name and its law, the task may belong to one of the 20 standardised tasks.',
    },
    why: {
      ja: '20業務に当たるかどうかは法令と条で決まり、通称だけでは決められないため、候補から自動では外さない。',
      en: 'The ordinances decide it by law and article; an everyday name is a hint and no proof, so nothing is set aside by it.',
    },
    fix: {
      ja: '20業務に当たれば標準化対象事務の欄に業務名を、当たらなければ標準化対象の欄に「いいえ」を書く。',
      en: 'Write the standardised task that it belongs to, or write no in the column that says whether it is standardised.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,市県民税の賦課,地方税法第46条\n',
      after: '事務ID,事務名,根拠法令,標準化対象事務\nT1,市県民税の賦課,地方税法第46条,個人住民税\n',
    },
  },
  'unknown-municipality': {
    meaning: {
      ja: '市区町村の名称やコードが、現在の1,741市区町村のどれにも当たらないか、複数に当たる。',
      en: 'A name or code matches none of the 1,741 current municipalities, or more than one.',
    },
    why: {
      ja: '構成団体が一つでも分からなければ、共同調達の及ぶ割合を求められない。',
      en: 'With one member unknown, the share of municipalities under joint procurement is unknown.',
    },
    fix: {
      ja: '合併後の名称やコードに直し、同名の団体には都道府県名を付ける。',
      en: 'Write the name or code of after the merger, and the prefecture before a name that several have.',
    },
    example: {
      before: '事務ID,事務名,共同調達の構成団体\nT1,電子入札,府中市;三原市\n',
      after: '事務ID,事務名,共同調達の構成団体\nT1,電子入札,広島県府中市;三原市\n',
    },
  },
} as const satisfies Pages;
