/** The words of the report on paper: an official document, hence Vietnamese in whatever language the screen is. */
export const paperTexts = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (symbol: string) => `Số: …/BC-${symbol}`,
  place: (place: string, year: number) => `${place}, ngày … tháng … năm ${year}`,
  name: "BÁO CÁO",
  subject: (year: number, plan: string) => `Kết quả thực hiện năm ${year} ${plan}`,
  to: (recipient: string) => `Kính gửi: ${recipient}`,
  opening: (year: number, plan: string, agency: string) =>
    `Thực hiện ${plan}, ${agency} báo cáo kết quả thực hiện năm ${year} như sau:`,
  closing: (year: number, agency: string, recipient: string) =>
    `Trên đây là báo cáo kết quả thực hiện năm ${year} của ${agency}, kính gửi ${recipient} tổng hợp./.`,
  leadership: "I. Công tác lãnh đạo, chỉ đạo, tuyên truyền",
  results: "II. Kết quả thực hiện nhiệm vụ được giao",
  assessment: "III. Đánh giá chung",
  proposals: "IV. Đề xuất, kiến nghị",
  progress: "Tiến độ",
  estimated: "số liệu ước cả năm",
  reasonForNone: "Lý do chưa có kết quả",
  difficulties: "Khó khăn, vướng mắc",
  nextPlan: "Phương hướng năm tới",
  nothing: "Chưa nhập.",
  none: "Không có.",
  recipients: "Nơi nhận:",
  asAbove: "- Như trên;",
  filed: "- Lưu: VT.",
  thisYear: (year: number) => `Năm ${year}`,
};
