import type { Plan } from "@kehoach/domain";

/** Mục I: purposes (2) and requirements (3). */
export const purpose: Plan.Data["clauses"] = [
  { address: "muc_I", kind: "heading", marker: "I.", text: "MỤC ĐÍCH, YÊU CẦU" },
  { address: "muc_I__khoan_1", kind: "heading", marker: "1.", text: "Mục đích:" },
  {
    address: "muc_I__khoan_1__nn_1",
    kind: "point",
    marker: "-",
    text: "Thực hiện nghiêm túc, có hiệu quả Kết luận số 56-KL/TW, ngày 23/8/2019 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 7 Khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường, nhằm nâng cao nhận thức và trách nhiệm của toàn thể cán bộ và nhân dân.",
  },
  {
    address: "muc_I__khoan_1__nn_2",
    kind: "point",
    marker: "-",
    text: "Bảo đảm hài hòa lợi ích, tạo động lực khuyến khích các bên liên quan tích cực tham gia công tác ứng phó với biến đổi khí hậu, quản lý, khai thác, sử dụng có hiệu quả tài nguyên và bảo vệ môi trường.",
  },
  { address: "muc_I__khoan_2", kind: "heading", marker: "2.", text: "Yêu cầu:" },
  {
    address: "muc_I__khoan_2__nn_1",
    kind: "point",
    marker: "-",
    text: "Tạo sự thống nhất trong toàn tỉnh về nhận thức và hành động trước tác động của biến đổi khí hậu, suy thoái tài nguyên thiên nhiên, thiên tai cực đoan, ô nhiễm môi trường ảnh hưởng đến sức khỏe, đời sống người dân, sự phát triển bền vững.",
  },
  {
    address: "muc_I__khoan_2__nn_2",
    kind: "point",
    marker: "-",
    text: "Các cấp, các ngành lãnh đạo, chỉ đạo đề ra nhiệm vụ, giải pháp phù hợp với tình hình thực tiễn của tỉnh, đồng thời tổ chức triển khai thực hiện có hiệu quả kế hoạch ở địa phương, cơ quan, đơn vị.",
  },
  {
    address: "muc_I__khoan_2__nn_3",
    kind: "point",
    marker: "-",
    text: "Bố trí nguồn lực, kinh phí đảm bảo triển khai thực hiện các giải pháp nêu trong kế hoạch, đồng thời tranh thủ các nguồn vốn hỗ trợ của Trung ương, tài trợ quốc tế và các nguồn vốn hợp pháp khác.",
  },
];
