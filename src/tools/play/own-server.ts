// The server that the player starts, on SQLite or in a database of its own on a PostgreSQL; both go with it.
import { makeDatabase } from '#lib/server/database/postgres/own-database.ts';
import { startServer, type ServerProcess } from './server-process.ts';

export async function startOwnServer(postgres: string | null): Promise<ServerProcess> {
  if (postgres === null) return startServer(null);
  const database = await makeDatabase(postgres, 'play');
  try {
    const server = await startServer(database.url);
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= server.stop().finally(database.drop));
    return { ...server, stop };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
