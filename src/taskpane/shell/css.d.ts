/** A stylesheet as text: `?raw` means the same to webpack (see webpack.config.js) and to vitest. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
