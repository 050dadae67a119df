import { followBoard } from './board/follow-board'
import { runClock } from './board/run-clock'

/** The board's island: keeps a session's board as fresh as the server has it. Without it the page's refresh link does the same. */
const board = document.querySelector<HTMLElement>('[data-board]')
if (board) followBoard(board, runClock(board))
