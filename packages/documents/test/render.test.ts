import { planCaMau56 as plan } from "@kehoach/plan-camau-56";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { ConsolidatedReport } from "../src/index.ts";
import { consolidated, issue, obligationOf } from "./year.ts";

const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((file) => existsSync(file));

it.skipIf(office === undefined)(
  "LibreOffice, where present, opens it and makes pages of it",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "documents-"));
    try {
      const bytes = await ConsolidatedReport.toDocx(plan, obligationOf("iii-1"), consolidated(), issue);
      writeFileSync(join(folder, "report.docx"), bytes!);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        office!,
        [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")],
        {
          stdio: "ignore",
        },
      );
      const pdf = readFileSync(join(folder, "report.pdf"), "latin1");
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(Number(/\/Type\s*\/Pages.*?\/Count (\d+)/s.exec(pdf)?.[1])).toBeGreaterThan(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
