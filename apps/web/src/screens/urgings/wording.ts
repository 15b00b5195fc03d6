import type { Urging } from "@kehoach/domain";

/** What the official text of an urging is made of; all in Vietnamese, as it is sent. */
export interface Occasion {
  readonly tier: (typeof Urging.tiers)[number]["tier"];
  readonly year: number;
  readonly plan: string;
  readonly citation: string;
  readonly deadline: string;
  readonly today: string;
  readonly focal: string;
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly daysLate: number }>;
}

/** The first text of an urging, which the officer may change: the clause, the deadline, who has not reported, what is asked. */
export function wording({ tier, year, plan, citation, deadline, today, focal, bodies }: Occasion): string {
  const list = bodies.map(({ daysLate, name }) => `- ${name} (quá hạn ${daysLate} ngày)`).join(";\n");
  const basis = `Thực hiện ${plan}, theo ${citation}, các đơn vị báo cáo kết quả thực hiện năm ${year} về ${focal} ${deadline}.`;
  const absent = `Đến ngày ${today}, ${focal} chưa nhận được báo cáo của các đơn vị sau:\n${list}.`;
  const asked =
    tier === 3
      ? `${focal} kính báo cáo UBND tỉnh danh sách các đơn vị nêu trên để xem xét, chỉ đạo.`
      : `${tier === 2 ? `Đây là lần đôn đốc thứ hai. ` : ""}${focal} đề nghị thủ trưởng các đơn vị có tên trên khẩn trương hoàn thành và gửi báo cáo để kịp tổng hợp, báo cáo UBND tỉnh. Trường hợp có khó khăn, vướng mắc, đề nghị phản ánh ngay theo Mục IV đoạn 3 của Kế hoạch.`;
  return `${basis}\n\n${absent}\n\n${asked}`;
}
