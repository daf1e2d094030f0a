import { decode, encode, type JWTDecodeParams, type JWTEncodeParams } from "next-auth/jwt"
import type { Query } from "./queries"

/** The secret that an address says; where it says none, what the functions know is to do. */
const secretIn = ({ secret }: Query) => (typeof secret === "string" ? { secret } : {})

/** A token for the name in an address. */
export function encoded(query: Query): Promise<string> {
  return encode({ token: { name: String(query.name) }, ...secretIn(query) } as JWTEncodeParams)
}

/** What the token in an address says. */
export function decoded(query: Query) {
  return decode({ token: query.token, ...secretIn(query) } as JWTDecodeParams)
}
