/** Letters that are looked at to tell whether a text is in capitals. */
const GLANCE = 90;

/** Whether a text is in capitals, as titles and headings are. */
export const isUpper = (text: string): boolean => {
  let letters = 0;
  let upper = 0;
  for (let index = 0; index < text.length && letters < GLANCE; index++) {
    const letter = text.charAt(index);
    const lower = letter.toLowerCase();
    if (letter !== lower) upper++;
    else if (letter === letter.toUpperCase()) continue;
    else if (letters - upper > GLANCE * 0.15) return false;
    letters++;
  }
  return letters >= 2 && upper >= letters * 0.85;
};

/** `text` without the characters of `marks` at its end. */
export const withoutEnd = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};
