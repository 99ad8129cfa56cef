// Both books side by side: every fact of the one must be in the other, as often.
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { exportedFacts, givenInLog } from './exported-facts.ts';
import type { Ledger } from './ledger.ts';
import { sentFacts } from './sent-facts.ts';

export type Recount = {
  /** Answers in the export's log. */
  exported: number;
  late: number;
  /** Activities of the five steps that were opened, with every round closed. */
  activities: number;
  /** Acknowledged, and not in the export or different there. */
  missing: string[];
  /** In the export, and never sent, or counted twice. */
  unexpected: string[];
};

export function recount(file: ExportFile, ledger: Ledger): Recount {
  const given = givenInLog(file);
  const [missing, unexpected] = differences(sentFacts(ledger), exportedFacts(file, given, ledger));
  return {
    exported: given.length,
    late: given.filter((one) => one.late).length,
    activities: file.results.activities.filter(({ plan, rounds }) => {
      const isOfTheSteps = plan.step >= 1 && plan.step <= 5;
      return (
        isOfTheSteps && rounds.length > 0 && rounds.every((round) => round.closedAtMs !== null)
      );
    }).length,
    missing,
    unexpected,
  };
}

/** What only the first list holds, and what only the second; a fact held twice must be there twice. */
export function differences(
  sent: readonly string[],
  exported: readonly string[],
): [string[], string[]] {
  const left = new Map<string, number>();
  for (const fact of sent) left.set(fact, (left.get(fact) ?? 0) + 1);
  const unexpected = exported.filter((fact) => {
    const known = left.get(fact) ?? 0;
    left.set(fact, known - 1);
    return known <= 0;
  });
  const missing = [...left].flatMap(([fact, times]) =>
    Array<string>(Math.max(0, times)).fill(fact),
  );
  return [missing, unexpected];
}
