/** Reasons and notes that stand in the acts of a report. */
export const notes = {
  accepted: [
    "Báo cáo đầy đủ nội dung theo yêu cầu.",
    "Đã tiếp nhận, đưa vào báo cáo tổng hợp.",
    "Nội dung bám sát nhiệm vụ được giao; đề nghị năm sau nêu rõ hơn tiến độ.",
  ],
  returned: [
    "Kết quả thực hiện còn nêu chung chung. Đề nghị làm rõ việc đã làm trong năm, việc chuyển tiếp và nguyên nhân chậm.",
    "Đề nghị bổ sung đánh giá kết quả theo từng địa bàn, khó khăn cụ thể và kiến nghị hướng tháo gỡ.",
    "Phần kế hoạch năm sau chưa phù hợp với nhiệm vụ được giao tại Kế hoạch. Đề nghị chỉnh sửa, bổ sung.",
  ],
  extension: [
    "Đơn vị cần thêm thời gian tổng hợp số liệu từ các đơn vị trực thuộc ở địa bàn xa.",
    "Đơn vị đang tập trung khắc phục hậu quả thiên tai, xin lùi thời gian báo cáo.",
  ],
  extensionRevoked: "Đơn vị cho biết đã đủ điều kiện báo cáo theo thời hạn chung, đề nghị không áp dụng gia hạn.",
  waiver:
    "Đơn vị tập trung toàn bộ lực lượng cho công tác phòng, chống dịch COVID-19, UBND tỉnh thống nhất cho miễn báo cáo năm.",
  waiverRevoked: "Điều kiện làm việc đã trở lại bình thường, đơn vị thực hiện báo cáo theo quy định.",
  reopened: "Mở lại để đối chiếu nội dung với kết quả kiểm tra thực tế tại cơ sở.",
  acceptedAgain: "Nội dung phù hợp với kết quả kiểm tra, giữ nguyên báo cáo đã tiếp nhận.",
  consolidatedAccepted: "UBND tỉnh đã tiếp nhận báo cáo tổng hợp.",
  consolidatedReturned:
    "Đề nghị làm rõ nguyên nhân các nhiệm vụ chậm và trách nhiệm của từng đơn vị trước khi trình lại.",
} as const;

/** Trích yếu of the documents that acts rest on. */
export const documentSubject = {
  report: (year: number) => `Báo cáo kết quả thực hiện Kế hoạch triển khai Kết luận số 56-KL/TW năm ${year}`,
  extension: (body: string, year: number) => `V/v chấp thuận gia hạn thời gian báo cáo năm ${year} đối với ${body}`,
  waiver: (body: string, year: number) => `V/v miễn thực hiện báo cáo năm ${year} đối với ${body}`,
  urging: (tier: 1 | 2 | 3, year: number) =>
    tier === 3
      ? `Danh sách các đơn vị chưa báo cáo kết quả thực hiện Kế hoạch năm ${year}`
      : `V/v đôn đốc${tier === 2 ? " lần hai" : ""} báo cáo kết quả thực hiện Kế hoạch triển khai Kết luận số 56-KL/TW năm ${year}`,
} as const;

/** The text of an urging. */
export const urgingText = (tier: 1 | 2 | 3, year: number): string => {
  const owed = `báo cáo kết quả thực hiện Kế hoạch triển khai Kết luận số 56-KL/TW năm ${year}`;
  switch (tier) {
    case 1:
      return `Đến nay, Sở Tài nguyên và Môi trường chưa nhận được ${owed} của đơn vị, trong khi thời hạn tại Mục IV đoạn 1 của Kế hoạch đã qua. Đề nghị đơn vị khẩn trương hoàn thành, gửi về Sở để tổng hợp, báo cáo UBND tỉnh.`;
    case 2:
      return `Sở Tài nguyên và Môi trường đã có văn bản đôn đốc nhưng đến nay vẫn chưa nhận được ${owed} của đơn vị. Đề nghị Thủ trưởng đơn vị trực tiếp chỉ đạo, gửi báo cáo ngay và nêu rõ lý do chậm.`;
    case 3:
      return `Sở Tài nguyên và Môi trường báo cáo UBND tỉnh danh sách các đơn vị chưa gửi ${owed} sau hai lần đôn đốc, kính đề nghị UBND tỉnh xem xét, nhắc nhở.`;
  }
};
