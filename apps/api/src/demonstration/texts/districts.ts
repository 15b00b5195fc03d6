import { type Places, places } from "./districtPlaces.ts";
import type { ByClause, DutyTexts, Yearly } from "./DutyTexts.ts";

/** What each year brought to all the districts, told in two ways. */
const drainageYears: readonly [Yearly, Yearly] = [
  [
    "Việc rà soát quy hoạch thoát nước mới thực hiện ở bước kiểm kê hiện trạng.",
    "Nhiều hạng mục sửa chữa chậm lại do giãn cách xã hội, chuyển khối lượng sang năm sau.",
    "Đồ án quy hoạch chung được bổ sung nội dung thoát nước mưa, nước thải.",
    "Đã cắm mốc hành lang bảo vệ một số kênh, rạch và ngăn chặn lấn chiếm mới.",
    "Mùa khô kéo dài nên ưu tiên giữ nước; khi vào mưa đã mở cống tiêu kịp thời.",
    "Đã hoàn thành cải tạo một số tuyến cống bức xúc theo kiến nghị của cử tri.",
    "Đang cập nhật quy hoạch thoát nước theo kịch bản nước biển dâng, dự kiến trình duyệt trong năm tới.",
  ],
  [
    "Trong năm đầu thực hiện Kế hoạch, đơn vị tập trung kiểm tra và lập danh mục công trình cần sửa chữa.",
    "Trong điều kiện phòng, chống dịch, chỉ thực hiện được các việc nạo vét cấp bách.",
    "Phòng chuyên môn đã lấy ý kiến người dân về hướng thoát nước khi chỉnh trang khu dân cư.",
    "Các ao, hồ trong khu dân cư được thống kê, không cho san lấp tùy tiện.",
    "Đã phối hợp ngành nông nghiệp vận hành cống điều tiết, vừa trữ ngọt vừa tránh ngập đầu mùa mưa.",
    "Vốn sự nghiệp được ưu tiên cho nạo vét định kỳ, tình trạng ngập sau mưa giảm rõ ở vài nơi.",
    "Các công trình chuyển tiếp đang thi công, cơ bản bám tiến độ đề ra.",
  ],
];

const peopleYears: readonly [Yearly, Yearly] = [
  [
    "Kết luận số 56-KL/TW được phổ biến đến chi bộ, ấp, khóm; nội dung tiết kiệm nước trong mùa hạn mặn được dân hưởng ứng.",
    "Hoạt động đông người tạm dừng, công tác vận động chuyển sang loa truyền thanh và nhóm Zalo.",
    "Phong trào được khôi phục, nhiều buổi ra quân hưởng ứng Ngày Môi trường thế giới.",
    "Tiêu chí môi trường trong xây dựng nông thôn mới được các xã tập trung thực hiện.",
    "Các tổ tự quản giúp nhau chở nước ngọt, canh phòng cháy và cảnh báo sạt lở.",
    "Một số mô hình của dân được đánh giá, đưa vào nghị quyết của xã để nhân rộng.",
    "Đang tổng kết các mô hình hiệu quả để tuyên dương tại Ngày hội Đại đoàn kết.",
  ],
  [
    "Các cuộc họp dân lồng ghép giới thiệu nhiệm vụ của Kế hoạch và cách ứng phó hạn, mặn.",
    "Dù dịch bệnh phức tạp, các đoàn thể vẫn giữ nếp tổng vệ sinh tại hộ gia đình.",
    "Quy chế phối hợp giữa Ủy ban nhân dân và Mặt trận về bảo vệ môi trường được ký lại.",
    "Nhiều tuyến đường kiểu mẫu do chi hội tự quản được công nhận.",
    "Trong đợt nắng nóng, các đoàn thể hỗ trợ bồn chứa nước cho hộ khó khăn.",
    "Việc vận động gắn với phân loại rác tại nhà, cán bộ, đảng viên làm trước.",
    "Đến nay phong trào được duy trì đều, nhất là ở các ấp ven sông.",
  ],
];

const wasteYears: readonly [Yearly, Yearly] = [
  [
    "Đã ban hành kế hoạch chống rác thải nhựa và phát động trong cơ quan, trường học.",
    "Rác sinh hoạt tại khu cách ly được gom riêng, phun khử khuẩn trước khi chuyển đi.",
    "Đã rà soát hợp đồng dịch vụ thu gom, điều chỉnh tuyến và giờ thu gom.",
    "Đã tập huấn phân loại rác cho trưởng ấp, khóm và lực lượng thu gom.",
    "Đã chuẩn bị phương tiện, lịch thu gom theo loại rác để thực hiện quy định phân loại tại nguồn.",
    "Việc phân loại rác bắt đầu áp dụng ở khu trung tâm, còn lúng túng ở khâu vận chuyển.",
    "Đang mở rộng phân loại rác ra các xã, tỷ lệ hộ tham gia ở trung tâm tăng so với năm trước.",
  ],
  [
    "Cơ quan nhà nước thay nước đóng chai bằng bình lớn, ly thủy tinh trong các cuộc họp.",
    "Việc thu gom bị gián đoạn vài thời điểm do lực lượng phải cách ly, sau đó được khôi phục.",
    "Đã bổ sung thùng rác công cộng, sửa chữa xe ép rác.",
    "Chiến dịch đổi rác nhựa lấy quà được nhiều học sinh tham gia.",
    "Đã xử lý các điểm rác tự phát ven đường, ven kênh, lắp biển cấm đổ rác.",
    "Đã trang bị thêm phương tiện chở rác từ nguồn sự nghiệp và xã hội hóa.",
    "Các hộ kinh doanh ký cam kết giảm túi ni lông, có kiểm tra lại theo quý.",
  ],
];

const drainage = ({ centre, drainage: openings, name }: Places, way: 0 | 1): DutyTexts => ({
  progress: "inProgress",
  otherwise: { 2021: "blocked", 2025: "continuous" },
  openings,
  years: drainageYears[way],
  closings: [`Phòng chuyên môn của ${name} theo dõi các điểm ngập để xử lý sau mỗi đợt mưa lớn.`],
  difficulties: [
    `Kinh phí cải tạo đồng bộ hệ thống thoát nước ${centre} lớn, ngân sách của ${name} chỉ đủ sửa chữa nhỏ.`,
    `Nước thải sinh hoạt ở ${centre} chưa có trạm xử lý tập trung, thoát chung với nước mưa.`,
    "Một số hộ còn lấn rạch, xả rác vào miệng cống, làm giảm khả năng thoát nước.",
  ],
  plans: [
    `Tiếp tục nạo vét trước mùa mưa; lập dự án cải tạo thoát nước ${centre} trình cấp thẩm quyền.`,
    "Hoàn thiện quy hoạch thoát nước, ưu tiên các khu dân cư thường ngập; bảo vệ ao, hồ điều hòa.",
  ],
});

const people = ({ name, people: openings }: Places, way: 0 | 1): DutyTexts => ({
  progress: "continuous",
  openings,
  years: peopleYears[way],
  closings: [`Ủy ban nhân dân ${name} phối hợp Ủy ban Mặt trận Tổ quốc cùng cấp kiểm tra, biểu dương mô hình tốt.`],
  difficulties: [
    "Kinh phí hỗ trợ mô hình ở cơ sở còn ít, một số mô hình khó duy trì sau khi hết hỗ trợ.",
    "Thói quen xả rác, nước thải nuôi tôm ra sông của một bộ phận người dân chậm thay đổi.",
  ],
  plans: [
    `Nhân rộng các mô hình hiệu quả ra toàn địa bàn ${name}; đưa kết quả vào xét ấp, khóm văn hóa.`,
    "Tiếp tục vận động hộ dân tham gia bảo vệ môi trường, trữ nước và phòng, chống thiên tai.",
  ],
});

const waste = ({ centre, name, waste: openings }: Places, way: 0 | 1): DutyTexts => ({
  progress: "inProgress",
  otherwise: { 2024: "continuous", 2026: "continuous" },
  openings,
  years: wasteYears[way],
  closings: [`Việc sử dụng đồ nhựa dùng một lần tại các cơ quan của ${name} giảm nhiều.`],
  difficulties: [
    `Ngoài ${centre}, dân cư phân tán ven kênh nên chi phí thu gom rác cao, thu không đủ bù chi.`,
    "Thiếu phương tiện chuyên dùng, rác đã phân loại có lúc vẫn vận chuyển chung.",
    "Bãi rác hiện có gần đầy, chưa có nơi xử lý tập trung trên địa bàn.",
  ],
  plans: [
    "Đầu tư thêm phương tiện, mở tuyến thu gom bằng đường thủy; xóa các điểm rác tự phát.",
    `Mở rộng phân loại rác tại nguồn từ ${centre} ra các xã; tiếp tục phong trào chống rác thải nhựa.`,
  ],
});

/** Mục III khoản 12 as the committee of one slot reports it. */
const ofSlot = (own: Places, index: number): ByClause => {
  const way = index % 2 === 0 ? 0 : 1;
  return {
    muc_III__khoan_12__nn_1: drainage(own, way),
    muc_III__khoan_12__nn_2: people(own, way === 0 ? 1 : 0),
    muc_III__khoan_12__doan_1: waste(own, way),
  };
};

/** Mục III khoản 12, by slot. */
export const districts: Readonly<Record<string, ByClause>> = Object.fromEntries(
  Object.entries(places).map(([slot, own], index) => [slot, ofSlot(own, index)]),
);
