// A term taken apart into what its words say, for comparing it with another.
import { link, withoutDoubling } from './inclusive-doubling.ts';
import { letterSet } from './letter-set.ts';
import { polarityOf } from './polarity.ts';
import { withoutPrefixes, type Prefix } from './prefix-change.ts';
import { spanishStem } from './spanish-stem.ts';
import { foldKey } from './terms.ts';

export type TermWord = {
  /** In lower case, with its accents. */
  text: string;
  /** Without accents, ñ kept. */
  plain: string;
  /** The plain spelling without a plural's s. */
  singular: string;
  /** And without the vowel at its end. */
  base: string;
  /** Its last three letters. */
  tail: string;
  /** Its letters, for telling quickly that another word is far away. */
  letters: number;
  hasFigure: boolean;
  /** What is left of it without the prefixes it may have. */
  rests: ReadonlyMap<string, Prefix>;
  /** Of the accented spelling, and of the plain one. */
  stems: readonly [string, string];
};

export type TermWords = {
  words: readonly TermWord[];
  /** What it starts with when that is an infinitive: «activar las comisiones». */
  verb: TermWord | undefined;
  /** What turns it round, sorted: «sin», «falta de» and «insuficiente» are one, «no falta» is two. */
  polarity: string;
  /** Does it name two things, «estatutos y reglamento»? */
  isCompound: boolean;
  /** Does it say in which street or quarter? */
  isSomewhere: boolean;
};

const functionWords = new Set(
  (
    'de del la las el los lo un una unos unas a al ante con en entre para por que se su sus como es ser ' +
    'y e o u ni the of and for'
  ).split(' '),
);
const places = new Set(
  'calle avenida avda av barrio colonia plaza paseo carretera distrito'.split(' '),
);
// What says no more than that the thing shall be: «hacer un plan», «elaboración de un plan».
const lightVerbs = new Set(
  'hacer realizar elaborar efectuar crear generar establecer implementar iniciar organizar tener lograr'.split(
    ' ',
  ),
);
const lightNouns = new Set('realizacion elaboracion creacion implementacion'.split(' '));

/** @param label the term as it is shown, accents included. */
export function termWords(label: string): TermWords {
  const written =
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const texts = withoutDoubling(written);
  const said = texts.filter((text) => !functionWords.has(text) && polarityOf(text) === undefined);
  const all = (said.length > 0 ? said : texts).map(termWord);
  const first = all[0];
  const verb =
    first && all.length > 1 && /^\p{L}{2,}[aei]r$/u.test(first.plain) ? first : undefined;
  const polarity = [...texts.flatMap((text) => polarityOf(text) ?? []), ...signs(label)];
  return {
    words: first && all.length > 1 && saysLittle(first) ? all.slice(1) : all,
    verb,
    polarity: polarity.sort().join(' '),
    isCompound: texts.some((text) => link.test(text)),
    isSomewhere: texts.some((text) => places.has(text)),
  };
}

export function isLight(verb: TermWord): boolean {
  return lightVerbs.has(verb.plain);
}

/** «+ seguridad» is not «seguridad», and «60 %» is not «60». */
function signs(label: string): string[] {
  return label.match(/[+<>%$€]/gu) ?? [];
}

function saysLittle({ plain }: TermWord): boolean {
  return lightVerbs.has(plain) || lightNouns.has(plain);
}

function termWord(text: string): TermWord {
  const plain = foldKey(text);
  const singular = plain.length > 4 ? plain.replace(/s$/u, '') : plain;
  const stems = [spanishStem(text), spanishStem(plain)] as const;
  return {
    text,
    plain,
    singular,
    base: singular.length >= 3 ? singular.replace(/[aeiou]$/u, '') : singular,
    tail: singular.slice(-3),
    letters: letterSet(singular),
    hasFigure: /\p{N}/u.test(plain),
    rests: withoutPrefixes(singular),
    stems,
  };
}
