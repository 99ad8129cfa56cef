import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    'src/lib/server/database/postgres/schema.ts',
    'src/lib/server/database/postgres/account-schema.ts',
  ],
  out: 'drizzle/postgres',
});
