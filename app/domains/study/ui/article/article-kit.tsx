import type { ReactNode } from 'react'
import { Do, DoNot, OnScene, Say } from '~/ui/on-scene'
import { Aims, CaseFacts, FileExtract, KeyPoints, Pitfall, Summary } from './blocks'
import { Cite, LegalBasis } from './citation-place'
import { Finding } from './finding'
import { Flow, FlowStep, Step, Steps } from './procedure'
import { prose } from './prose'

/** Taken apart by the drawer before anything is drawn; met anywhere else, they are out of place. */
export function Section(_: { readonly id: string; readonly title: string; readonly children?: ReactNode }): never {
  throw new Error('A section stands inside another component.')
}

export function QuickCheck(_: { readonly id: string; readonly children?: ReactNode }): never {
  throw new Error('A quick check stands inside a list, a quotation or another component.')
}

export function Ask({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>
}

export function Why({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>
}

export function Choice({ children }: { readonly id: string; readonly correct?: true; readonly children?: ReactNode }) {
  return <>{children}</>
}

/** Every component of an article, by the name it has in the text; Markdown's own elements by theirs. */
export const articleKit = {
  ...prose,
  Section,
  Aims,
  KeyPoints,
  Summary,
  LegalBasis,
  Steps,
  Step,
  Flow,
  FlowStep,
  Pitfall,
  OnScene,
  Say,
  Do,
  DoNot,
  CaseFacts,
  FileExtract,
  Finding,
  QuickCheck,
  Ask,
  Choice,
  Why,
  Cite,
} as const
