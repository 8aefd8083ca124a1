import { servePlayground } from "./serve-playground";

const { url } = await servePlayground();
console.log(`The playground: ${url}`);
