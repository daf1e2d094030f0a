import { chosenAdapterOptions } from "../scenarios/adapter"

export const authOptions = chosenAdapterOptions()
