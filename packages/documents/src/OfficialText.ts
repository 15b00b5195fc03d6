import { Document, type Paragraph, type Table } from "docx";
import type { Instant, OfficialDocument } from "@kehoach/domain";
import { addressees } from "./Addressees.ts";
import { toBytes } from "./Bytes.ts";
import { type Head, head } from "./Head.ts";
import { FONT } from "./Lettering.ts";
import { footers, headers, page } from "./Page.ts";
import { signature } from "./Signature.ts";
import { title } from "./Title.ts";

/** A paragraph or a table of the body. */
export type Block = Paragraph | Table;

/** A whole official document (thể thức văn bản hành chính, NĐ 30/2020, phụ lục I), before it becomes bytes. */
export interface OfficialText extends Omit<Head, "letterSubject" | "mark"> {
  /** Tên loại: "Báo cáo"; null for a letter (công văn), whose subject stands under the number. */
  readonly typeName: string | null;
  readonly subject: string;
  readonly addressees: ReadonlyArray<string>;
  readonly body: ReadonlyArray<Block>;
  readonly recipients: ReadonlyArray<string>;
  readonly signer: OfficialDocument.SignerInfo;
  /** Bears "DỰ THẢO". */
  readonly draft: boolean;
  /** Bears "DỮ LIỆU MINH HOẠ" on every page. */
  readonly demonstration: boolean;
  /** When the file is made, for its properties. */
  readonly madeAt: Instant.Instant;
}

const DEMONSTRATION = "DỮ LIỆU MINH HOẠ – văn bản không có giá trị sử dụng";

/** Metadata under the names of NĐ 30/2020, phụ lục VI. */
const metadata = ({ code, issuedDate, letterhead, signer, subject, typeName }: OfficialText) =>
  Object.entries({
    TypeName: typeName ?? "Công văn",
    CodeNumber: code.codeNumber ?? "",
    CodeNotation: code.codeNotation,
    IssuedDate: issuedDate ?? "",
    OrganName: letterhead.name,
    Subject: subject,
    Language: "Tiếng Việt",
    "SignerInfo.Position": signer.position,
    "SignerInfo.FullName": signer.fullName,
  })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ({ name, value: value.normalize("NFC") }));

/** The document as a .docx. */
export const toDocx = (official: OfficialText): Promise<Uint8Array<ArrayBuffer>> => {
  const { demonstration, draft, subject, typeName } = official;
  const isLetter = typeName === null;
  const document = new Document({
    title: subject.normalize("NFC"),
    creator: official.letterhead.name,
    lastModifiedBy: official.letterhead.name,
    customProperties: metadata(official),
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: 28,
            color: "000000",
            language: { value: "vi-VN" },
          },
        },
      },
    },
    sections: [
      {
        properties: page,
        headers: headers(),
        footers: footers(demonstration ? DEMONSTRATION : ""),
        children: [
          head({ ...official, letterSubject: isLetter ? subject : null, mark: draft ? "DỰ THẢO" : null }),
          ...(isLetter ? [] : title(typeName, subject)),
          ...addressees(official.addressees),
          ...official.body,
          signature(official.recipients, official.signer),
        ],
      },
    ],
  });
  return toBytes(document, official.madeAt);
};
