import type { ArchiveEntry } from '~/domains/certification/model/archive-entry'
import type { CertificateStatus } from '~/domains/certification/model/certificate-status'
import type { ShownRole } from '~/domains/certification/ui/can-do'
import { useLevel } from '~/domains/certification/ui/use-level'
import type { OfficerHomeProps } from '~/ui/home/officer-home'
import { useFormat, usePick, useT } from '~/ui/i18n'

interface Titled {
  readonly titleZh: string
  readonly titleEn: string
}

interface Exam extends Titled {
  readonly candidateId: string
  readonly kind: 'FORMAL' | 'MOCK'
  readonly opensAt: string | Date
  readonly endsAt: string | Date
  readonly roomZh: string
  readonly roomEn: string
  readonly deskNo: string
  readonly minutes: number
  readonly attempt: object | null
  readonly hallHref: string
}

interface Level {
  readonly nameZh: string
  readonly nameEn: string
  readonly speciality: string
}

export interface OfficerHomeData {
  readonly now: string
  readonly study: readonly (Titled & {
    readonly assignmentId: string
    readonly slug: string
    readonly reasonZh: string
    readonly reasonEn: string
    readonly dueAt: string | Date
    readonly share: number
    readonly minutes: number
  })[]
  readonly exams: { readonly open: readonly Exam[]; readonly upcoming: readonly Exam[] }
  readonly mastery: readonly { slug: string; nameZh: string; nameEn: string; share: number }[]
  readonly certificate:
    | (Level & { readonly id: string; readonly number: string; readonly validUntil: string | null; readonly status: CertificateStatus })
    | null
  readonly waiting: readonly { readonly examTitleZh: string; readonly examTitleEn: string }[]
  readonly canDo: readonly ShownRole[]
  readonly news: readonly ArchiveEntry[]
}

const verdicts = { allow: 'yes', assistOnly: 'assist', deny: 'no' } as const

/** An officer's home in the reader's words. Mock exams are an offer, not a duty; they stand in the list of exams. */
export function useOfficerHome(data: OfficerHomeData): OfficerHomeProps {
  const t = useT()
  const pick = usePick()
  const format = useFormat()
  const level = useLevel()
  const formal = [...data.exams.open, ...data.exams.upcoming].filter(({ kind }) => kind === 'FORMAL')
  const { certificate } = data
  return {
    now: data.now,
    duties: [
      ...data.study.map((duty) => ({
        id: duty.assignmentId,
        dueAt: new Date(duty.dueAt).toISOString(),
        what: pick(duty.titleZh, duty.titleEn),
        why: t('dashboards:officer.studyWhy', { reason: pick(duty.reasonZh, duty.reasonEn) }),
        href: `/study/modules/${duty.slug}`,
        progress: { share: duty.share, minutesLeft: Math.ceil(duty.minutes * (1 - duty.share)) },
        act: t(duty.share > 0 ? 'dashboards:officer.read' : 'dashboards:officer.begin'),
      })),
      ...formal.map((exam) => {
        const isOpen = data.exams.open.includes(exam)
        return {
          id: exam.candidateId,
          dueAt: new Date(isOpen ? exam.endsAt : exam.opensAt).toISOString(),
          what: t('dashboards:officer.exam', { exam: pick(exam.titleZh, exam.titleEn), kind: t(`exams:kind.${exam.kind}`) }),
          why: t('dashboards:officer.examWhy', { room: pick(exam.roomZh, exam.roomEn), desk: exam.deskNo, minutes: exam.minutes }),
          href: '/exams',
          act: t(exam.attempt ? 'dashboards:officer.goOn' : isOpen ? 'dashboards:officer.sit' : 'dashboards:officer.ticket'),
          actHref: isOpen ? exam.hallHref : '/exams',
        }
      }),
    ],
    mastery: data.mastery.map(({ slug, nameZh, nameEn, share }) => ({ key: slug, topic: pick(nameZh, nameEn), share })),
    news: data.news.map((entry) => ({
      id: entry.id,
      at: entry.on,
      title: t(`certification:archive.events.${entry.what}`, { title: pick(entry.titleZh, entry.titleEn) }),
      line: entry.marks === undefined ? undefined : t('certification:archive.source.marks', { marks: format.marks(entry.marks), total: format.marks(entry.totalMarks ?? 0) }), // prettier-ignore
    })),
    qualification: certificate && {
      status: certificate.status,
      level: pick(certificate.nameZh, certificate.nameEn),
      speciality: level.speciality(certificate.speciality),
      validUntil: certificate.validUntil ?? '',
      number: certificate.number,
      href: `/certificates/${certificate.id}`,
    },
    roles: data.canDo.map(({ role, answer, reasons }) => ({
      role: t(`certification:roles.${role}`),
      verdict: verdicts[answer],
      reason:
        answer === 'allow'
          ? undefined
          : reasons[0] && t(`certification:reasons.${reasons[0].code}`, { certificate: reasons[0].certificate ?? '' }),
    })),
    steps: steps(),
  }

  /** The way to the first certificate; nothing where one is held. */
  function steps(): OfficerHomeProps['steps'] {
    if (certificate && data.waiting.length === 0) return []
    const pass = data.waiting[0]
    return [
      pass
        ? { title: t('dashboards:officer.stepPassed', { exam: pick(pass.examTitleZh, pass.examTitleEn) }), state: 'done' }
        : { title: t('dashboards:officer.stepExam'), state: 'current' },
      {
        title: t('dashboards:officer.stepConfirm'),
        line: t('dashboards:officer.stepConfirmLine'),
        state: pass ? 'current' : 'waiting',
      },
      { title: t('dashboards:officer.stepCertificate'), state: 'waiting' },
    ]
  }
}
