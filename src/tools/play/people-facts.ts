// Who was there, who of them could vote, and how many could at each opening and close.
import type { Question } from '#lib/workshop/events.ts';
import { exact } from './exact.ts';
import { votersIn, type Asked, type Ledger } from './ledger.ts';
import { questionName } from './counted-facts.ts';

/** Nobody is named by an anonymous workshop; counted they are all the same. */
export function peopleFacts(ledger: Ledger): string[] {
  const { identity, people } = ledger;
  const named = people.map(({ name, group, observer }) =>
    personFact({ name, group, role: observer ? 'observer' : 'voter' }),
  );
  const voters = votersIn(ledger);
  const room = roomFact({ voters, observers: people.length - voters });
  return identity === 'anonymous' ? [room] : [...named, room];
}

export const personFact = (person: {
  name: string | null;
  group: string | null;
  role: 'voter' | 'observer';
}): string => `person ${exact(person)}`;

export const roomFact = ({ voters, observers }: { voters: number; observers: number }): string =>
  `room ${exact({ voters, observers })}`;

export const rollFact = (question: Question, { opened, closed }: Asked['roll']): string =>
  `roll ${questionName(question)} ${exact({ opened, closed })}`;
