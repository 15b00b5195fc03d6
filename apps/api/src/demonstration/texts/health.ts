import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 9: Sở Y tế. */
export const health: ByClause = {
  muc_III__khoan_9__doan_1: {
    progress: "inProgress",
    openings: [
      "Sở chỉ đạo các bệnh viện, trung tâm y tế thực hiện phân loại, thu gom, lưu giữ chất thải y tế theo quy định, có sổ giao nhận và hợp đồng xử lý.",
      "Công tác quản lý chất thải y tế được đưa vào tiêu chí kiểm tra, chấm điểm chất lượng bệnh viện cuối năm.",
    ],
    years: [
      "Đã ban hành hướng dẫn quản lý chất thải trong phòng, chống dịch COVID-19; chất thải từ khu cách ly được phân loại là chất thải lây nhiễm.",
      "Chất thải phát sinh từ khu cách ly, bệnh viện dã chiến được thu gom, xử lý riêng.",
      "Đã triển khai thông tư mới của Bộ Y tế về quản lý chất thải y tế trong khuôn viên cơ sở y tế đến tất cả đơn vị trực thuộc.",
      "Hệ thống xử lý nước thải của một số trung tâm y tế huyện được sửa chữa, thay vật liệu lọc, nước thải sau xử lý được lấy mẫu định kỳ.",
      "Đã tập huấn phân loại chất thải tại khoa, phòng cho điều dưỡng, hộ lý; bổ sung thùng đựng, túi màu theo quy định cho các trạm y tế.",
      "Mô hình xử lý chất thải lây nhiễm theo cụm tiếp tục được duy trì, các trạm y tế xã chuyển chất thải về trung tâm y tế huyện để hấp, xử lý.",
      "Đang đầu tư, nâng cấp hệ thống xử lý nước thải y tế tại một số bệnh viện khu vực và rà soát hợp đồng xử lý chất thải nguy hại.",
    ],
    closings: [
      "Bệnh viện Đa khoa tỉnh và Bệnh viện Sản - Nhi thực hiện giảm thiểu nhựa dùng một lần tại căn tin, khoa khám bệnh.",
      "Qua kiểm tra, phần lớn đơn vị thực hiện đúng quy trình; một số cơ sở hành nghề tư nhân được nhắc nhở bổ sung hợp đồng xử lý chất thải.",
    ],
    difficulties: [
      "Một số hệ thống xử lý nước thải đã xuống cấp, kinh phí bảo trì phụ thuộc nguồn thu của đơn vị.",
      "Việc vận chuyển chất thải từ các trạm y tế xã vùng sông nước về cụm xử lý mất nhiều thời gian, chi phí.",
    ],
    plans: [
      "Tiếp tục sửa chữa, nâng cấp hệ thống xử lý nước thải; kiểm tra định kỳ các cơ sở y tế công lập và tư nhân.",
      "Tập huấn lại cho cán bộ phụ trách; mở rộng mô hình bệnh viện xanh, giảm rác thải nhựa.",
    ],
  },
};
