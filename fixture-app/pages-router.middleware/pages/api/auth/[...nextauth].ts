import NextAuth from "next-auth"
import { chosenOptions } from "../../../../scenarios"

export const authOptions = chosenOptions()

export default NextAuth(authOptions)
