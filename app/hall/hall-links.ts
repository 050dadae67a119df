import type { Language } from '~/platform/language'

/** Where the hall leads to and from. All are full loads: the hall is a client of its own. */
export const hallLinks = {
  home: '/',
  exams: '/exams',
  result: (attemptId: string) => `/exams/attempts/${encodeURIComponent(attemptId)}/result`,
  hall: (language: Language, candidateId: string) => `/hall/${language}/?candidate=${encodeURIComponent(candidateId)}`,
  signIn: (returnTo: string) => `/sign-in?to=${encodeURIComponent(returnTo)}`,
}
