import type { Measurement } from './measurement.ts';
import { median } from './percentiles.ts';
import { anchorShare, messageLimits, targets, type Target } from './targets.ts';

export type Ratio = {
  name: string;
  phones: number;
  limit: string;
  isGated: boolean;
  /** Median of the rounds' ratios; undefined when no round has both sides. */
  ratio: number | undefined;
  perRound: number[];
  isMet: boolean;
};

/** One line for every count that is not what it must be. */
export function countFailures(measurements: readonly Measurement[]): string[] {
  return measurements.flatMap((measurement) => {
    const { system, phones, pattern, round, counts } = measurement;
    const where = `${system}, ${phones} phones, ${pattern}, round ${round}`;
    const wrong = Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .map(([name, count]) => `${where}: ${count} ${name}`);
    if (measurement.phoneMessagesInSecond > messageLimits.phone)
      wrong.push(`${where}: ${measurement.phoneMessagesInSecond} messages to a phone in a second`);
    if (measurement.stageMessagesInSecond > messageLimits.stage)
      wrong.push(
        `${where}: ${measurement.stageMessagesInSecond} messages to the stage in a second`,
      );
    return wrong;
  });
}

/** Ratios of the subject to the reference, one for each target and size of room measured. */
export function ratiosOf(
  kept: readonly Measurement[],
  subject: string,
  reference: string,
): Ratio[] {
  const sizes = [...new Set(kept.map(({ phones }) => phones))];
  return targets.flatMap((target) =>
    sizes.filter(target.phones).map((phones) => {
      const perRound = sameRoundRatios(
        kept.filter((one) => one.phones === phones),
        target,
        subject,
        reference,
      );
      return judge(target, phones, perRound);
    }),
  );
}

/** The reference's accepted/s as a share of bare `ws`, and whether that suffices; undefined if not measured. */
export function anchorOf(kept: readonly Measurement[], reference: string, raw: string) {
  const accepted = (system: string) =>
    kept.filter((one) => one.system === system && one.pattern === 'burst');
  const shares = accepted(reference).flatMap((ours) =>
    accepted(raw)
      .filter(({ round, phones }) => round === ours.round && phones === ours.phones)
      .map((floor) => ours.acceptedPerSecond / floor.acceptedPerSecond),
  );
  if (shares.length === 0) return undefined;
  return { share: median(shares), isMet: median(shares) >= anchorShare };
}

function judge(target: Target, phones: number, perRound: number[]): Ratio {
  const { name, relation, limit, isGated } = target;
  const ratio = perRound.length === 0 ? undefined : median(perRound);
  const isMet = ratio !== undefined && (relation === 'at most' ? ratio <= limit : ratio >= limit);
  return { name, phones, limit: `${relation} ${limit}`, isGated, ratio, perRound, isMet };
}

function sameRoundRatios(
  measurements: readonly Measurement[],
  target: Target,
  subject: string,
  reference: string,
): number[] {
  const of = (system: string) =>
    measurements.filter((one) => one.system === system && one.pattern === target.pattern);
  return of(subject).flatMap((ours) =>
    of(reference)
      .filter(({ round }) => round === ours.round)
      .map((theirs) => target.value(ours) / target.value(theirs)),
  );
}
