import NextAuth from "next-auth"
import { chosenOptions } from "../../../../shared/scenarios"

export const authOptions = chosenOptions()

export default NextAuth(authOptions)
