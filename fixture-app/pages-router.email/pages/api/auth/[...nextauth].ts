import NextAuth from "next-auth"
import { chosenEmailOptions } from "../../../../scenarios/email"

export const authOptions = chosenEmailOptions()

export default NextAuth(authOptions)
