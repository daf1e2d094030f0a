import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Client, createClient, type InArgs } from "@libsql/client"
import { schema } from "./schema.ts"

/** Someone who has signed in. */
export type UserRow = {
  id: string
  name: string | null
  email: string | null
  /** Milliseconds since 1970, as every time in a row. */
  emailVerified: number | null
  image: string | null
}

/** An account at a provider, of one user. */
export type AccountRow = {
  userId: string
  type: string
  provider: string
  providerAccountId: string
  refresh_token: string | null
  access_token: string | null
  expires_at: number | null
  token_type: string | null
  scope: string | null
  id_token: string | null
  session_state: string | null
}

/** A session of one user. */
export type SessionRow = { sessionToken: string; userId: string; expires: number }

/** A link that was mailed. */
export type VerificationTokenRow = { identifier: string; token: string; expires: number }

/** The tables that the adapter works on, by their names. */
type Tables = {
  user: UserRow
  account: AccountRow
  session: SessionRow
  verificationToken: VerificationTokenRow
}

/** The name of the trigger by which a write is refused. */
const refusal = "refusal"

/** The name of the table that keeps which were. */
const refusals = "refusals"

/** How long a connection waits for another that writes, in milliseconds: the app and a check do both. */
const patience = 5000

/** A SQLite database in a file of its own, with the adapter's tables: the app writes it, and a check reads it. */
export class Database {
  /** It serves no host of the Internet: the app opens the file. */
  readonly hosts = {}
  readonly #folder: string
  readonly #url: string
  readonly #client: Client
  /** The write that is refused until the next reset. */
  #refused: string | undefined

  private constructor(folder: string) {
    this.#folder = folder
    this.#url = pathToFileURL(join(folder, "app.db")).href
    this.#client = createClient({ url: this.#url, timeout: patience })
  }

  /** Makes a database whose tables are empty. */
  static async start(): Promise<Database> {
    const database = new Database(mkdtempSync(join(tmpdir(), "conformance-database-")))
    process.once("exit", database.#remove)
    // Whoever reads then blocks nobody who writes: the app and a check do both.
    await database.#client.execute("PRAGMA journal_mode = WAL")
    await database.#client.executeMultiple(`${schema} CREATE TABLE "${refusals}" ("at" INTEGER);`)
    return database
  }

  /** The variable by which the app finds it. */
  get environment(): Record<string, string> {
    return { DATABASE_URL: this.#url }
  }

  /** Every row of a table, in the order in which they were written. */
  async rows<Table extends keyof Tables>(table: Table): Promise<Tables[Table][]> {
    const { columns, rows } = await this.#client.execute(`SELECT * FROM "${table}" ORDER BY rowid`)
    return rows.map(
      (row) => Object.fromEntries(columns.map((name) => [name, row[name]])) as Tables[Table],
    )
  }

  /** Runs a statement behind the app's back. Answers with the number of rows that it changed. */
  async run(statement: string, values: InArgs = []): Promise<number> {
    const { rowsAffected } = await this.#client.execute(statement, values)
    return rowsAffected
  }

  /** From now on, and until the next reset, refuses to write a table in one way. */
  async refuse(write: "INSERT" | "UPDATE" | "DELETE", table: keyof Tables): Promise<void> {
    this.#refused = `${write} ${table}`
    // FAIL, unlike ABORT, keeps what the trigger wrote before it.
    await this.run(
      `CREATE TRIGGER "${refusal}" BEFORE ${write} ON "${table}" BEGIN
        INSERT INTO "${refusals}" VALUES (unixepoch());
        SELECT RAISE(FAIL, 'refused by the database');
      END`,
    )
  }

  /** Empties the tables, and refuses nothing any more. Answers with the write that was to be refused and never came. */
  async reset(): Promise<string[]> {
    await this.run(`DROP TRIGGER IF EXISTS "${refusal}"`)
    const happened = await this.run(`DELETE FROM "${refusals}"`)
    await this.#client.batch(
      ["session", "account", "verificationToken", "user"].map((table) => `DELETE FROM "${table}"`),
      "write",
    )
    const refused = this.#refused
    this.#refused = undefined
    return refused === undefined || happened > 0 ? [] : [refused]
  }

  /** Deletes the file. */
  async stop(): Promise<void> {
    this.#client.close()
    process.off("exit", this.#remove)
    this.#remove()
  }

  /** Whoever is ended in the middle stops nothing, and exits. */
  readonly #remove = () => rmSync(this.#folder, { recursive: true, force: true })
}
