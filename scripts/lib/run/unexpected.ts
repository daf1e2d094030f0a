/** The type of the annotation that a check has which failed although it was expected to pass. */
export const unexpected = "unexpected"

/** True for a check with that annotation, whatever its worker was told. */
export function isUnexpected({ annotations }: { annotations: { type: string }[] }): boolean {
  return annotations.some(({ type }) => type === unexpected)
}
