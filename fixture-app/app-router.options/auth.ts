import { chosenOptions } from "../shared/scenarios"

export const authOptions = chosenOptions()
