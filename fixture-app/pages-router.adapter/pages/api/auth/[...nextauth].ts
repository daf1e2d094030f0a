import NextAuth from "next-auth"
import { chosenAdapterOptions } from "../../../../scenarios/adapter"

export const authOptions = chosenAdapterOptions()

export default NextAuth(authOptions)
