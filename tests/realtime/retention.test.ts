// The day of deletion that people were told stands, whatever is edited after the start.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('moving the date after the end does not move the day of deletion', async () => {
  const { workshop, facilitator, open, close } = await openRoom(server, { date: '2020-05-10' });
  const move = (date: string) =>
    facilitator.send({
      type: 'changeDetails',
      details: { ...facilitator.now().view.details, date },
    });
  const shown = (date: string) => facilitator.until(({ view }) => view.details.date === date);
  const listed = async () => (await server.app.desk.find(workshop.id))?.keptFrom;

  await move('2020-06-01');
  expect((await shown('2020-06-01')).view.keptFrom).toBe('2020-06-01');
  await open('0');
  await close('0');
  await facilitator.send({ type: 'endWorkshop' });
  await move('2030-01-01');
  const { view } = await shown('2030-01-01');
  expect(view.keptFrom).toBe('2020-06-01');
  await expect.poll(listed).toBe('2020-06-01');

  const json = await server.app.desk.exportJson(workshop.id);
  const copy = await server.app.desk.import(server.owner, json);
  if (!copy.ok) throw new Error(copy.detail);
  expect(await server.app.desk.find(copy.workshop)).toMatchObject({
    ...{ date: '2030-01-01', keptFrom: '2020-06-01' },
  });
  facilitator.close();
});
