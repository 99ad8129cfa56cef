// The current ballots of one question, as far as what they name stands: choices of what is hidden wait until it is
// restored, those of what was merged count for what it was merged into.
import { questionOf, type Ballot } from '../answers.ts';
import { standingItems, standingOf } from '../standing.ts';
import { questionKey, type ActivityState, type Opening, type Workshop } from '../state.ts';

type Question = Pick<Opening, 'phase' | 'round'>;

/** By author; whoever has no ballot of which anything stands has none. */
export function standingBallots(
  workshop: Workshop,
  activity: ActivityState,
  { phase, round }: Question,
): Map<string, Ballot[]> {
  const standing = standingOnce(workshop, activity, { phase, round });
  const ballots = new Map<string, Ballot[]>();
  for (const [author, given] of activity.boxes.get(questionKey(phase, round)) ?? []) {
    const own = ownStanding(given, standing);
    if (own.length > 0) ballots.set(author, own);
  }
  return ballots;
}

/** One person's. */
export function ownBallots(
  workshop: Workshop,
  activity: ActivityState,
  { phase, round }: Question,
  author: string,
): Ballot[] {
  const given = activity.boxes.get(questionKey(phase, round))?.get(author);
  return given ? ownStanding(given, standingOnce(workshop, activity, { phase, round })) : [];
}

/** Every current ballot of that kind, in no meaningful order. */
export function sharedBallots<Kind extends Ballot['kind']>(
  workshop: Workshop,
  activity: ActivityState,
  question: Question,
  kind: Kind,
): Extract<Ballot, { kind: Kind }>[] {
  return [...standingBallots(workshop, activity, question).values()]
    .flat()
    .filter((ballot) => isOfKind(ballot, kind));
}

function isOfKind<Kind extends Ballot['kind']>(
  ballot: Ballot,
  kind: Kind,
): ballot is Extract<Ballot, { kind: Kind }> {
  return ballot.kind === kind;
}

type Standing = (id: string) => string | null;

/**
 * Many ballots name the same few items. What stands and was not asked about is nothing here: an item may have stood for
 * another one while they were merged.
 */
function standingOnce(workshop: Workshop, activity: ActivityState, question: Question): Standing {
  const known = new Map<string, string | null>();
  const openings = activity.openings.filter(
    ({ phase, round }) => phase === question.phase && round === question.round,
  );
  const asked = new Set(
    standingItems(
      workshop,
      activity,
      openings.flatMap(({ items }) => items),
    ),
  );
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = standingOf(workshop, activity, id);
    const standing = found !== null && asked.has(found) ? found : null;
    known.set(id, standing);
    return standing;
  };
}

/** One a question: what was said of the item itself goes before what was said of one merged into it. */
function ownStanding(given: ReadonlyMap<string, Ballot>, standing: Standing): Ballot[] {
  const own = new Map<string, Ballot>();
  for (const [question, ballot] of given) {
    const stands = standingBallot(ballot, standing);
    if (!stands) continue;
    const about = questionOf(stands);
    if (about === question || !own.has(about)) own.set(about, stands);
  }
  return [...own.values()];
}

/** The ballot with what it names as that stands now; null where it named something and nothing is left. */
function standingBallot(ballot: Ballot, standing: Standing): Ballot | null {
  switch (ballot.kind) {
    case 'approve':
    case 'order': {
      const items = [...new Set(ballot.items.flatMap((id) => standing(id) ?? []))];
      return items.length === 0 && ballot.items.length > 0 ? null : { ...ballot, items };
    }
    case 'choose': {
      if (typeof ballot.choice === 'string') return ballot;
      const item = standing(ballot.choice.item);
      return item === null ? null : { ...ballot, choice: { item } };
    }
    case 'place':
    case 'comment': {
      const item = standing(ballot.item);
      return item === null ? null : { ...ballot, item };
    }
    case 'rate':
      return ballot;
    default: {
      const unknown: never = ballot;
      throw new Error(`Unknown ballot ${JSON.stringify(unknown)}`);
    }
  }
}
