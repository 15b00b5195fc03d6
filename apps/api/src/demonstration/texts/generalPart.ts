/** Công tác lãnh đạo, chỉ đạo, tuyên truyền; `body` is the official name. */
export const leadership = (body: string): ReadonlyArray<string> => [
  `Ngay từ đầu năm, ${body} đã xây dựng kế hoạch thực hiện nhiệm vụ được giao, phân công lãnh đạo phụ trách và phòng chuyên môn làm đầu mối.`,
  `${body} tiếp tục quán triệt Kết luận số 56-KL/TW đến cán bộ, công chức, viên chức; lồng ghép nội dung vào sinh hoạt chi bộ và các cuộc họp giao ban.`,
  `${body} đã ban hành văn bản chỉ đạo các đơn vị trực thuộc thực hiện, định kỳ kiểm điểm tiến độ và báo cáo theo quy định.`,
];

/** Đánh giá chung. */
export const assessment = (body: string): ReadonlyArray<string> => [
  `Nhìn chung, các nhiệm vụ được giao cho ${body} cơ bản thực hiện đúng tiến độ; một số nội dung phụ thuộc kinh phí nên kết quả còn hạn chế.`,
  `Kết quả thực hiện của ${body} có chuyển biến so với năm trước, nhận thức của cán bộ và người dân được nâng lên.`,
  `${body} đã chủ động phối hợp với Sở Tài nguyên và Môi trường và các đơn vị liên quan; tồn tại chủ yếu là thiếu nguồn lực và nhân sự chuyên trách.`,
];

/** Đề xuất, kiến nghị. */
export const proposals: readonly [string, ...ReadonlyArray<string>] = [
  "Đề nghị UBND tỉnh quan tâm bố trí thêm kinh phí sự nghiệp môi trường cho các nhiệm vụ cấp bách.",
  "Đề nghị Sở Tài nguyên và Môi trường tổ chức tập huấn nghiệp vụ và hướng dẫn thống nhất mẫu số liệu báo cáo.",
  "Đề nghị các ngành chia sẻ số liệu quan trắc, cảnh báo để đơn vị chủ động thực hiện.",
  "Không có đề xuất mới; tiếp tục đề nghị xem xét các kiến nghị đã nêu.",
];

/** What a body adds when it is asked to supplement its report, or corrects what it recalled. */
export const supplements: readonly [string, ...ReadonlyArray<string>] = [
  "Bổ sung: đơn vị đã rà soát lại từng nội dung, làm rõ phần việc đã hoàn thành, phần việc chuyển tiếp và trách nhiệm của từng phòng chuyên môn.",
  "Bổ sung: nguyên nhân chậm chủ yếu do chờ kinh phí và thủ tục; đơn vị đã phân công người theo dõi, báo cáo tiến độ hằng tháng.",
  "Bổ sung: kết quả được nêu cụ thể theo địa bàn, kèm đánh giá mức độ chuyển biến so với năm trước.",
];
