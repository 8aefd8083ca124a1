/* What answering from arguments alone takes, in one script that loads at the first call. */
export { answerCells } from "../answers";
export { asDoubles, shownCells } from "../shown";
