import NextAuth from "next-auth"
import { authOptions } from "../../../../auth"

/** The endpoints, where the folder has another name than the documented one. */
const handler = NextAuth(authOptions)

export { handler as GET, handler as POST }
