/** The two forms in which a provider's options may give an endpoint, and the provider of the scenario that does. */
export const forms = [
  { form: "address", provider: "addresses", title: "an address with parameters in its query" },
  { form: "object", provider: "objects", title: "an object with url and params" },
] as const
