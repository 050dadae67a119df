import { BarRows } from '../bar-rows'
import { useFormat, useT } from '../i18n'
import { Sheet } from '../sheet'

export interface StudyTask {
  readonly id: string
  readonly title: string
  readonly href?: string
  readonly done: number
  readonly assigned: number
  readonly isOverdue?: boolean
}

/** How far each assigned module has come; ochre once its date has passed. */
export function StudyTasks({ tasks }: { readonly tasks: readonly StudyTask[] }) {
  const t = useT()
  const format = useFormat()
  return (
    <Sheet
      title={t('pages:trainingHome.study')}
      note={t('pages:trainingHome.studyNote')}
      aside={<a href="/study/progress">{t('pages:trainingHome.studyAll')}</a>}
    >
      {tasks.length === 0 && <p>{t('pages:trainingHome.studyEmpty')}</p>}
      <BarRows
        rows={tasks.map((task) => {
          const share = task.assigned === 0 ? 0 : task.done / task.assigned
          return {
            key: task.id,
            label: task.href ? <a href={task.href}>{task.title}</a> : task.title,
            share,
            figure: format.percent(share),
            count: `${task.done} / ${task.assigned}`,
            tone: task.isOverdue && share < 1 ? ('weak' as const) : ('brand' as const),
          }
        })}
      />
    </Sheet>
  )
}
