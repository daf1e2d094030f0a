import type { NextRequest } from "next/server"
import { decoded } from "../../../../shared/own-tokens"

/** What the app decodes of `?token=…&secret=…`, as JSON. */
export async function GET({ nextUrl }: NextRequest) {
  return Response.json(await decoded(Object.fromEntries(nextUrl.searchParams)))
}
