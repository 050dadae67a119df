import { hallZh } from '~/domains/exams/ui/hall-messages.zh-CN'
import { kitZh } from '~/ui/messages/kit.zh-CN'
import { enterHall } from './enter-hall'

void enterHall('zh-CN', { kit: kitZh, hall: hallZh })
