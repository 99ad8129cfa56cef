// A workshop with its facilitator connected, and phones as they are asked for.
import type { WorkshopDraft } from '#lib/server/desk.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { connect, token, type TestClient } from './client.ts';
import type { TestServer } from './server.ts';

export async function openRoom(server: TestServer, draft: Partial<WorkshopDraft> = {}) {
  const workshop = await server.workshop(draft);
  const facilitator = await connect(
    server.url,
    { role: 'facilitator', workshop: workshop.id },
    { cookie: server.cookie },
  );
  const phone = async (name: string | null, key = token()) => {
    const credentials = { role: 'participant', code: workshop.code, token: key } as const;
    const client = await connect(server.url, credentials);
    if (client.now().place) return client;
    const reply = await client.send({ type: 'join', name, group: null, observer: false });
    if (!reply.ok) throw new Error(`not in: ${reply.refusal.code}`);
    return client;
  };
  const open = (activity: string, phase = 0, items: readonly string[] | null = null) =>
    facilitator.send({ type: 'openPhase', activity, phase, items });
  const close = (activity: string) => facilitator.send({ type: 'closePhase', activity });
  return { workshop, facilitator, phone, open, close };
}

export const write = (entry: string, text: string): Answer => ({
  kind: 'write',
  entry,
  text,
  detail: null,
  category: null,
  basedOn: null,
});

export const give = (
  client: TestClient<'participant'>,
  activity: string,
  answer: Answer,
  question: Partial<Question> = {},
  id?: string,
): Promise<Reply> =>
  client.send({ type: 'giveAnswer', activity, phase: 0, round: 1, ...question, answer }, id);
