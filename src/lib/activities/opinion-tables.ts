// Ratings with their reasons, and what readers said about each draft.
import { m } from '#lib/paraglide/messages.js';
import type { Activity } from '#lib/workshop/agenda.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import { oneDecimal } from './number-words.ts';
import type { ResultsOf, ResultsTableData } from './results-table.ts';

export function ratingTables(
  { voters, dontKnow, ratings, reasons }: ResultsOf<'ratings'>,
  plan: Activity,
  locale: string,
): ResultsTableData[] {
  const words = plan.kind === 'scale' ? plan.anchors : plan.kind === 'statement' ? plan.grades : [];
  const counts: ResultsTableData = {
    caption: m.console_figures_ratings({ count: voters }),
    note: m.console_figures_ratings_note({ mean: meanWords(ratings.mean) ?? '–', dontKnow }),
    columns: [
      { title: m.console_figures_answer() },
      { title: m.console_figures_people(), number: true },
    ],
    rows: ratings.distribution.map((count, index) => {
      const word = words[index];
      return [`${index + 1} ${word ? inLanguage(word, locale) : ''}`, count];
    }),
  };
  if (reasons.length === 0) return [counts];
  return [
    counts,
    {
      caption: m.console_figures_reasons(),
      columns: [{ title: m.console_figures_reason(), people: true }],
      rows: reasons.map((reason) => [reason]),
    },
  ];
}

export function feedbackTables(
  { drafts }: ResultsOf<'feedback'>,
  plan: Activity,
  locale: string,
): ResultsTableData[] {
  const checks = plan.kind === 'statement' ? (plan.feedback?.checks ?? []) : [];
  return drafts.map((draft, index) => ({
    caption: m.console_figures_feedback({
      number: index + 1,
      text: draft.text,
      count: draft.readers,
    }),
    note: draft.comments
      .flatMap(({ keep, change }) => [
        keep && `${m.console_figures_keep()}: ${keep}`,
        change && `${m.console_figures_change()}: ${change}`,
      ])
      .filter(Boolean)
      .join('\n'),
    columns: [
      { title: m.console_figures_check() },
      { title: m.console_figures_yes(), number: true },
      { title: m.console_figures_partly(), number: true },
      { title: m.console_figures_no(), number: true },
    ],
    rows: draft.checks.map(({ yes, partly, no }, check) => {
      const question = checks[check];
      return [question ? inLanguage(question, locale) : String(check + 1), yes, partly, no];
    }),
  }));
}

const meanWords = (mean: number | null): string | null => (mean === null ? null : oneDecimal(mean));
