import type { Database } from "../../mocks/database/database.ts"

/** The tokens of all sessions in the database. */
export async function keptSessionTokens(database: Database) {
  const rows = await database.rows("session")
  return rows.map(({ sessionToken }) => sessionToken)
}
