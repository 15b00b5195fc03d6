import { BorderStyle, LineRuleType, Paragraph } from "docx";

/**
 * Đường kẻ ngang, nét liền: a solid line of `length` twips, centred in `available`. The upper border of an otherwise empty paragraph, since
 * underlining is not what the form means and a drawing would float away from its text.
 */
export const drawnLine = (length: number, available: number, options: { readonly after?: number } = {}): Paragraph => {
  const indent = Math.max(0, Math.round((available - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: options.after ?? 0, line: 40, lineRule: LineRuleType.EXACT },
  });
};
