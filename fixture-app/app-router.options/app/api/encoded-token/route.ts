import type { NextRequest } from "next/server"
import { encoded } from "../../../../shared/own-tokens"

/** A token that the app encodes for `?name=…&secret=…`, as JSON. */
export async function GET({ nextUrl }: NextRequest) {
  return Response.json(await encoded(Object.fromEntries(nextUrl.searchParams)))
}
