import { chosenOptions } from "../scenarios"

export const authOptions = chosenOptions()
