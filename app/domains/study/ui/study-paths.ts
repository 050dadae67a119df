/** Where a section of a module is read. */
export function sectionPath(slug: string, sectionId: string): string {
  return `/study/modules/${slug}/sections/${sectionId}`
}

/** Where a module is read, at a section if one is meant. */
export function placePath({ slug, sectionId }: { readonly slug: string; readonly sectionId: string | null }): string {
  return sectionId === null ? `/study/modules/${slug}` : sectionPath(slug, sectionId)
}
