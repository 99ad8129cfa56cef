import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    'src/lib/server/database/sqlite/schema.ts',
    'src/lib/server/database/sqlite/account-schema.ts',
  ],
  out: 'drizzle/sqlite',
});
