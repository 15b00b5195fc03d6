import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Fault } from "../../src/api/failure.ts";
import { ConfirmDialog } from "../../src/parts/ConfirmDialog.tsx";
import { type Column, DataTable } from "../../src/parts/DataTable.tsx";
import { EmptyState } from "../../src/parts/EmptyState.tsx";
import { ErrorState } from "../../src/parts/ErrorState.tsx";
import { ErrorSummary } from "../../src/parts/ErrorSummary.tsx";
import { FiveNumbers } from "../../src/parts/FiveNumbers.tsx";
import { LoadingState } from "../../src/parts/LoadingState.tsx";
import { PageTitle } from "../../src/parts/PageTitle.tsx";
import { StateLabel } from "../../src/parts/StateLabel.tsx";
import { type Status, StatusBadge } from "../../src/parts/StatusBadge.tsx";
import { Why } from "../../src/parts/Why.tsx";

interface Row {
  readonly name: string;
  readonly status: Status;
  readonly days: number;
}

const names = [
  "Sở Y tế",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Ủy ban nhân dân huyện Trần Văn Thời",
  "Sở Công Thương",
];
const statuses: ReadonlyArray<Status> = ["onTime", "withinTerm", "late", "overdue", "waived"];
const rows: ReadonlyArray<Row> = Array.from({ length: 60 }, (_, index) => ({
  name: `${names[index % names.length]} ${index + 1}`,
  status: statuses[index % statuses.length] ?? "onTime",
  days: (index * 7) % 31,
}));

const explanation = {
  vi: "Quá hạn 2 ngày: hạn hết ngày 29/11/2026 theo Mục IV đoạn 1; chưa có báo cáo được gửi.",
  en: "Overdue by 2 days: due by the end of 29/11/2026 under Part IV, paragraph 1; no report has been sent.",
};

const columns: ReadonlyArray<Column<Row>> = [
  { key: "name", header: "Đơn vị", name: true, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: "status",
    header: "Tình trạng",
    cell: (row) => (
      <>
        <StatusBadge status={row.status} /> <Why explanation={explanation} about={row.name} />
      </>
    ),
  },
  {
    key: "stage",
    header: "Bước",
    cell: () => <StateLabel label={{ vi: "Trả lại để bổ sung", en: "Returned for supplement" }} />,
  },
  { key: "days", header: "Số ngày", numeric: true, cell: (row) => row.days, sortBy: (row) => row.days },
];

/** Every part in every state, with long real texts: what the tests of parts look at. */
export function Gallery() {
  const [errors, setErrors] = useState<ReadonlyArray<Fault>>([]);
  const [isOpen, setOpen] = useState(false);
  return (
    <main style={{ padding: 16 }}>
      <PageTitle
        title="Bảng theo dõi báo cáo năm 2026"
        context="19 đơn vị báo cáo Sở Tài nguyên và Môi trường trước ngày 30/11/2026 (hết ngày 29/11/2026)."
        act={<Button onClick={() => setOpen(true)}>Đôn đốc</Button>}
      />
      <ErrorSummary errors={errors} />
      <Textarea id="ket-qua" label="Kết quả thực hiện" description="Viết ngắn, có số liệu." />
      <Button
        my="md"
        variant="default"
        onClick={() =>
          setErrors([
            { field: "ket-qua", message: "Nhập kết quả của nhiệm vụ tại Mục III khoản 9, đoạn 1" },
            { message: "Cơ quan không thuộc UBND tỉnh thì đề nghị phối hợp, không đôn đốc" },
          ])
        }
      >
        Gửi thử
      </Button>
      <FiveNumbers
        label="19 đơn vị, năm 2026"
        tally={{ total: 19, onTime: 11, late: 2, withinTerm: 4, overdue: 2 }}
        completion={{ numerator: 13, denominator: 19 }}
        onTimeRate={{ numerator: 11, denominator: 15 }}
        href={(number) => (number === "overdue" ? "/?tinh-trang=qua-han" : null)}
      />
      <DataTable
        caption="Báo cáo của các đơn vị"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        href={(row) => `/mo/${encodeURIComponent(row.name)}`}
        empty={<EmptyState title="Chưa có báo cáo" />}
      />
      <h2>Khi chưa có gì</h2>
      <DataTable
        caption="Khó khăn, vướng mắc"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.name}
        empty={
          <EmptyState title="Chưa có khó khăn, vướng mắc nào" act={<Button variant="default">Phản ánh</Button>}>
            Khi một đơn vị phản ánh theo Mục IV đoạn 3, nội dung hiện ở đây.
          </EmptyState>
        }
      />
      <h2>Khi lỗi và khi đang tải</h2>
      <ErrorState
        failure={{ kind: "offline", code: "offline", message: "Không kết nối được máy chủ.", faults: [] }}
        onRetry={() => setErrors([])}
      />
      <LoadingState lines={3} />
      <ConfirmDialog
        isOpen={isOpen}
        title="Đôn đốc 2 đơn vị quá hạn?"
        act="Đôn đốc"
        onConfirm={() => setOpen(false)}
        onClose={() => setOpen(false)}
        failure={{ kind: "refused", code: "NotOverdue", message: "Chỉ đôn đốc đơn vị đang quá hạn.", faults: [] }}
      >
        Công văn đôn đốc được ghi vào nhật ký với số, ngày và người ký.
      </ConfirmDialog>
    </main>
  );
}
