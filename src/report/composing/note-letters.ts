/** Gives a, b, ... z, aa, ab, ... with each call. */
export function noteLetters(): () => string {
  let count = 0;
  return () => {
    let letters = "";
    for (let rest = ++count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    }
    return letters;
  };
}
