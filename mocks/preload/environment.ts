/** The environment variables that the preload reads in an app's process. */
export const appVariables = {
  /** The way to the internet of its run: a `Route`, as JSON. */
  internet: "CONFORMANCE_INTERNET",
  /** The id of the process whose end ends the app. */
  lifeline: "CONFORMANCE_LIFELINE",
  /** The file for the requests that the app gets; none are recorded without it. */
  recording: "CONFORMANCE_RECORD",
  /** The folder for what instrumented code has run; nothing is written without it. */
  coverage: "CONFORMANCE_COVERAGE",
} as const
