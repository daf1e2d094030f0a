import NextAuth from "next-auth"
import { authOptions } from "../auth/[...nextauth]"

/** The endpoints, where the file has another name than the documented one. */
export default NextAuth(authOptions)
