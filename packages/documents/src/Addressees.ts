import { AlignmentType, Paragraph } from "docx";
import { ofMillimetres } from "./Length.ts";
import { lettering, write } from "./Lettering.ts";

/** Kính gửi (ô số 9a): one addressee on the same line; several on lines of their own, ending with ";" and the last with ".". */
export const addressees = (names: ReadonlyArray<string>): ReadonlyArray<Paragraph> => {
  if (names.length === 1) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 240 },
        children: [write(`Kính gửi: ${names[0]}.`, lettering.addressee)],
      }),
    ];
  }
  const indent = ofMillimetres(40);
  return [
    new Paragraph({
      indent: { left: indent },
      spacing: { before: 240, after: 60 },
      children: [write("Kính gửi:", lettering.addressee)],
    }),
    ...names.map(
      (name, index) =>
        new Paragraph({
          indent: { left: indent + ofMillimetres(10) },
          spacing: { before: 0, after: index === names.length - 1 ? 240 : 40 },
          children: [write(`- ${name}${index === names.length - 1 ? "." : ";"}`, lettering.addressee)],
        }),
    ),
  ];
};
