// npm run admin -- list | add-facilitator <email> <name> | reset-password <email>
import { runAdmin, type AdminAnswer } from '#lib/server/auth/admin.ts';
import { makeAuth } from '#lib/server/auth/auth.ts';
import { readConfig } from '#lib/server/config.ts';
import { openStores } from '#lib/server/database/open.ts';

try {
  const answer = await askDatabase(process.argv.slice(2));
  process.exitCode = answer.ok ? 0 : 1;
  console.log(answer.text);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
}

async function askDatabase(words: readonly string[]): Promise<AdminAnswer> {
  const config = readConfig(process.env);
  const stores = await openStores(config);
  try {
    return await runAdmin(makeAuth({ accounts: stores.accounts, secret: config.secret }), words);
  } finally {
    await stores.close();
  }
}
