export { isAnswered } from "./is-answered";
export { newsText } from "./news-text";
export { Notice } from "./notice";
