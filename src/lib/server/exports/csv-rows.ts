// What a question came to, as rows of one table. Each says of how many people (`n`) its figures are.
import type { Activity } from '#lib/workshop/agenda.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import type { AxisRow, PhaseResults, PlacementRow } from '#lib/workshop/results.ts';
import type { CsvCell } from './csv-text.ts';
import { LEVELS, QUADRANTS, ROWS, wordIn, type COUNTED, type NamedColumn } from './csv-words.ts';

type Counted = keyof typeof COUNTED;

/** A named column, or one of a series such as `inPlace 3`. */
export type Column = NamedColumn | `${Counted} ${number}`;
export type CsvRow = Partial<Record<Column, CsvCell>>;

export function questionRows(results: PhaseResults, plan: Activity, language: string): CsvRow[] {
  const say = (word: readonly [string, string]) => wordIn(language, word);
  const kindOf = (row: keyof typeof ROWS) => ({ row: say(ROWS[row]) });
  const question = { ...kindOf('question'), n: results.voters };
  switch (results.type) {
    case 'terms':
      return [
        question,
        ...results.terms.flatMap(({ label: item, people, details, added, chosen }) => [
          { ...kindOf('term'), item, n: results.voters, people, added, chosen },
          ...details.map((text) => ({ ...kindOf('detail'), item, text })),
        ]),
      ];
    case 'drafts':
      return [
        question,
        ...results.drafts.map(({ text: item, people, chosen }) => {
          return { ...kindOf('draft'), item, n: results.voters, people, chosen };
        }),
      ];
    case 'feedback':
      return [question, ...feedbackRows(results.drafts, plan, language)];
    case 'approvals':
      return [question, ...results.options.map((option) => voteRow(option, results.voters))];
    case 'choices': {
      const { eligible, valid, none, abstentions, needed, quorum } = results;
      const counts = { eligible, valid, none, abstentions, needed, quorum };
      return [
        { ...question, ...counts },
        ...results.options.map((option) => voteRow(option, valid)),
      ];
    }
    case 'order':
      return [
        question,
        ...results.rows.map(({ label: item, place, points, meanRank, places }) => {
          const figures = { place, points, meanRank, ...series('inPlace', places) };
          return { ...kindOf('item'), item, n: results.voters, ...figures };
        }),
      ];
    case 'placements':
      return [question, ...results.rows.map((row) => ({ ...kindOf('item'), ...placed(row, say) }))];
    case 'ratings': {
      const { n: _n, ...figures } = axisFigures(results.ratings, 'rated');
      return [
        { ...question, n: results.ratings.n, dontKnow: results.dontKnow, ...figures },
        ...results.reasons.map((text) => ({ ...kindOf('reason'), text })),
      ];
    }
    default:
      return results satisfies never;
  }

  function voteRow(
    {
      label: item,
      votes,
      place,
      passes,
    }: { label: string; votes: number; place: number; passes: boolean },
    n: number,
  ): CsvRow {
    return { ...kindOf('option'), item, n, votes, place, passes };
  }
}

function feedbackRows(
  drafts: Extract<PhaseResults, { type: 'feedback' }>['drafts'],
  plan: Activity,
  language: string,
): CsvRow[] {
  const say = (word: readonly [string, string]) => wordIn(language, word);
  const questions = plan.kind === 'statement' ? (plan.feedback?.checks ?? []) : [];
  return drafts.flatMap(({ text: item, readers, checks, comments }) => [
    { row: say(ROWS.draft), item, n: readers },
    ...checks.map(({ yes, partly, no }, index) => {
      const check = questions[index];
      const text = check ? inLanguage(check, language) : null;
      return { row: say(ROWS.check), item, text, n: yes + partly + no, yes, partly, no };
    }),
    ...comments.flatMap(({ keep, change }) => [
      ...(keep === null ? [] : [{ row: say(ROWS.keep), item, text: keep }]),
      ...(change === null ? [] : [{ row: say(ROWS.change), item, text: change }]),
    ]),
  ]);
}

function placed(row: PlacementRow, say: (word: readonly [string, string]) => string): CsvRow {
  const { label: item, n, dontKnow, x, y, quadrant, level, levels } = row;
  return {
    item,
    n,
    dontKnow,
    yMean: meanOf(y),
    yMedian: y.median,
    yQ1: y.q1,
    yQ3: y.q3,
    ySd: y.sd,
    ...series('yRated', y.distribution),
    xMean: meanOf(x),
    xMedian: x.median,
    xQ1: x.q1,
    xQ3: x.q3,
    xSd: x.sd,
    ...series('xRated', x.distribution),
    ...(levels
      ? { level: level && say(LEVELS[level]), ...levels }
      : { quadrant: quadrant && say(QUADRANTS[quadrant]) }),
  };
}

function axisFigures({ distribution, ...figures }: AxisRow, name: Counted): CsvRow {
  return { ...figures, mean: meanOf({ distribution, ...figures }), ...series(name, distribution) };
}

/** A mean is a statistic too: where there are too few answers for a median, the page gives neither. */
const meanOf = ({ mean, median }: AxisRow): number | null => (median === null ? null : mean);

function series(name: Counted, counts: readonly number[]): CsvRow {
  return Object.fromEntries(counts.map((count, index) => [`${name} ${index + 1}`, count]));
}
