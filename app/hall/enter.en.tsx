import { hallEn } from '~/domains/exams/ui/hall-messages.en'
import { kitEn } from '~/ui/messages/kit.en'
import { enterHall } from './enter-hall'

void enterHall('en', { kit: kitEn, hall: hallEn })
