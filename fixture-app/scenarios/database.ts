import { DrizzleAdapter } from "@auth/drizzle-adapter"
import { createClient } from "@libsql/client"
import { drizzle } from "drizzle-orm/libsql"
import type { Adapter } from "next-auth/adapters"

/** The official adapter of Drizzle, on the SQLite file that DATABASE_URL names. */
export function databaseAdapter(): Adapter {
  const url = process.env.DATABASE_URL as string
  // Milliseconds that a write waits while a check empties the tables.
  return DrizzleAdapter(drizzle(createClient({ url, timeout: 5000 })))
}
