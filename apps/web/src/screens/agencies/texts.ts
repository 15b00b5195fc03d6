import { catalogue } from "../../texts/catalogue.ts";

export const agenciesTexts = catalogue({
  vi: {
    context: (count: string) =>
      `${count} cơ quan, đơn vị có tên trong Kế hoạch, với nhiệm vụ được giao theo Mục III. Trang này chỉ để xem.`,
    name: "Tên chính thức",
    shortName: "Tên ngắn",
    slots: "Vị trí được giao trong Kế hoạch",
    noSlot: "Không được giao nhiệm vụ riêng",
    focal: "cơ quan đầu mối",
    validity: "Thời hạn tồn tại",
    unlimited: "Không ghi thời hạn",
    from: (day: string) => `Từ ${day}`,
    to: (day: string) => `Đến hết ${day}`,
    fromTo: (from: string, to: string) => `Từ ${from} đến hết ${to}`,
    successor: (name: string, day: string, basis: string) => `${name} kế thừa từ ${day} (${basis})`,
    asked: "Không thuộc UBND tỉnh: đề nghị phối hợp, không đôn đốc.",
    open: "Vị trí mở",
    openHint: "Không gắn với một cơ quan cụ thể; không phải gửi báo cáo định kỳ.",
  },
  en: {
    context: (count) =>
      `${count} agencies named by the plan, with the duties of Section III that they carry. This page is read-only.`,
    name: "Official name",
    shortName: "Short name",
    slots: "Places held in the plan",
    noSlot: "No duty of its own",
    focal: "focal body",
    validity: "Exists",
    unlimited: "No limit given",
    from: (day) => `From ${day}`,
    to: (day) => `To the end of ${day}`,
    fromTo: (from, to) => `From ${from} to the end of ${to}`,
    successor: (name, day, basis) => `${name} succeeds from ${day} (${basis})`,
    asked: "Not under the provincial committee: asked, not urged.",
    open: "Open places",
    openHint: "Not tied to one agency; no periodic report is owed.",
  },
});
