import NextAuth from "next-auth"
import { chosenOptions } from "../../../../../scenarios"

/** The endpoints once more, at a path that doesn't end in auth. */
const handler = NextAuth(chosenOptions())

export { handler as GET, handler as POST }
