import { chosenEmailOptions } from "../scenarios/email"

export const authOptions = chosenEmailOptions()
