/** What a district-level committee reports of its own places: drainage, movement among the people, waste; three sentences each. */
export interface Places {
  /** "huyện U Minh", "thành phố Cà Mau". */
  readonly name: string;
  /** Its town or its inner wards. */
  readonly centre: string;
  readonly drainage: readonly [string, string, string];
  readonly people: readonly [string, string, string];
  readonly waste: readonly [string, string, string];
}

/** The districts towards the inland and the western sea. */
const northAndWest: Readonly<Record<string, Places>> = {
  "iii-12-ca-mau": {
    name: "thành phố Cà Mau",
    centre: "nội ô thành phố",
    drainage: [
      "Thành phố đã nạo vét cống, hố ga các tuyến Lý Thường Kiệt, Trần Hưng Đạo, Phan Ngọc Hiển trước mùa mưa; triều cường trên sông Gành Hào vẫn gây ngập cục bộ.",
      "Đã cải tạo một số đoạn kênh Phụng Hiệp, kênh Rạch Rập qua nội ô, giải tỏa vật cản dòng chảy và trồng hoa ven bờ.",
      "Hồ công viên Văn hóa và hồ Vân Thủy được giữ làm nơi điều hòa nước mưa; các phường rà soát hẻm thường xuyên ngập để sửa cống.",
    ],
    people: [
      "Ủy ban Mặt trận Tổ quốc thành phố vận động tiểu thương chợ Phường 7 và chợ nổi không xả rác xuống sông.",
      "Các phường, xã duy trì ngày thứ bảy tình nguyện, ngày chủ nhật xanh; xã Lý Văn Lâm, xã Tắc Vân có nhiều tuyến đường hoa do dân tự quản.",
      "Hội Phụ nữ các phường phát động “Biến rác thải thành tiền”, gây quỹ giúp hội viên khó khăn.",
    ],
    waste: [
      "Rác nội ô được thu gom hằng ngày, đưa về nhà máy xử lý rác của thành phố; các xã Hòa Tân, Hòa Thành mở thêm tuyến thu gom.",
      "Đã thí điểm phân loại rác tại một số khóm ở Phường 5, Phường 9 và các cơ quan hành chính.",
      "Các siêu thị, cửa hàng ở trung tâm giảm phát túi ni lông; điểm chợ có thùng thu pin, chai nhựa.",
    ],
  },
  "iii-12-u-minh": {
    name: "huyện U Minh",
    centre: "thị trấn U Minh",
    drainage: [
      "Huyện đã nạo vét tuyến thoát nước thị trấn U Minh ra sông Cái Tàu và khơi thông mương dọc đường trung tâm.",
      "Khu dân cư cửa biển Khánh Hội được bổ sung rãnh thoát nước; khu dân cư Khánh Lâm rà soát các điểm đọng nước sau mưa.",
      "Đã điều chỉnh đồ án thoát nước thị trấn gắn với cống điều tiết, giữ nước ngọt cho vùng đệm rừng tràm.",
    ],
    people: [
      "Mặt trận và các đoàn thể vận động dân vùng đệm U Minh Hạ giữ nước, phòng cháy rừng, không đốt đồng mùa khô.",
      "Nông dân các xã Khánh Hòa, Khánh Thuận nhân rộng mô hình trữ nước mưa bằng túi, lu và nuôi cá đồng dưới tán tràm.",
      "Thanh niên xã Khánh Tiến cùng bộ đội biên phòng trồng mắm, đước ven đê biển Tây.",
    ],
    waste: [
      "Rác ở thị trấn U Minh, cửa biển Khánh Hội và chợ Khánh Lâm được gom, chuyển đi xử lý; tuyến kênh xa do hộ dân tự xử lý.",
      "Tàu cá ở cửa Khánh Hội được phát túi lưới, vận động mang rác vào bờ.",
      "Xã Nguyễn Phích vận động hộ trồng keo, tràm thu gom vỏ thuốc bảo vệ thực vật vào bể chứa.",
    ],
  },
  "iii-12-thoi-binh": {
    name: "huyện Thới Bình",
    centre: "thị trấn Thới Bình",
    drainage: [
      "Hệ thống thoát nước thị trấn Thới Bình được sửa chữa các đoạn cống hư dọc bờ sông Trẹm.",
      "Đã khơi thông kênh nhánh nối kênh Chắc Băng, bảo đảm tiêu nước cho khu dân cư xã Trí Phải và Trí Lực.",
      "Khu vực chợ Tân Lộc, chợ Hồ Thị Kỷ được lắp thêm miệng thu nước, giảm ngập khi mưa lớn kết hợp triều.",
    ],
    people: [
      "Các đoàn thể nhân rộng mô hình lúa – tôm sạch ở xã Trí Lực, Biển Bạch, gắn với không dùng hóa chất cấm.",
      "Hội Nông dân vận động hộ trồng lúa không đốt rơm, thu gom làm nấm và phủ liếp.",
      "Tổ tự quản các ấp xã Tân Bằng, Biển Bạch Đông trồng cây chắn sóng ven sông Trẹm.",
    ],
    waste: [
      "Huyện duy trì đội thu gom rác ở thị trấn và các chợ xã dọc quốc lộ; các tuyến còn lại vận động hố rác gia đình.",
      "Xã Tân Lộc, Tân Phú làm điểm phân loại rác tại hộ, rác hữu cơ ủ bón cây.",
      "Trường học trong huyện thu vỏ hộp, chai nhựa đổi cây xanh, dụng cụ học tập.",
    ],
  },
  "iii-12-tran-van-thoi": {
    name: "huyện Trần Văn Thời",
    centre: "thị trấn Trần Văn Thời và thị trấn Sông Đốc",
    drainage: [
      "Đã nạo vét tuyến thoát nước khu trung tâm thị trấn Trần Văn Thời và các hẻm ven sông của thị trấn Sông Đốc.",
      "Các xã vùng ngọt Khánh Bình Tây, Trần Hợi rà soát cống, đập giữ nước để hạn chế sụt lún bờ kênh vào mùa khô.",
      "Khu vực hai bờ nam, bắc Sông Đốc được điều chỉnh cao độ cống để thoát nước khi triều cường.",
    ],
    people: [
      "Mặt trận các xã vận động dân tuyến Cơi Năm – Đá Bạc hạ tải, trồng cây giữ bờ, không chất vật nặng ven kênh.",
      "Nghiệp đoàn nghề cá Sông Đốc phát động ngư dân không vứt ngư lưới cụ hỏng xuống biển.",
      "Xã Khánh Bình Đông, Khánh Hưng nhân rộng mô hình trồng màu tưới tiết kiệm, trữ nước trong mương vườn.",
    ],
    waste: [
      "Huyện tổ chức lại tuyến thu gom rác thị trấn Sông Đốc, bổ sung điểm tập kết ở cảng cá và chợ.",
      "Khu du lịch Hòn Đá Bạc nhắc khách không mang đồ nhựa dùng một lần, bố trí thùng phân loại.",
      "Các xã Khánh Hải, Phong Điền vận động cơ sở làm khô, sơ chế thủy sản gom phụ phẩm bán làm thức ăn chăn nuôi.",
    ],
  },
};

/** The districts towards the eastern sea and the cape. */
const southAndEast: Readonly<Record<string, Places>> = {
  "iii-12-cai-nuoc": {
    name: "huyện Cái Nước",
    centre: "thị trấn Cái Nước",
    drainage: [
      "Tuyến thoát nước dọc quốc lộ qua thị trấn Cái Nước được nạo vét, thay nắp hố ga hư hỏng.",
      "Đã khơi thông các kênh nhánh ở xã Hưng Mỹ, Tân Hưng Đông bị bồi lắng do bùn nuôi tôm.",
      "Khu dân cư quanh Khu công nghiệp Hòa Trung, xã Lương Thế Trân được rà soát mương thoát, tách nước mưa với nước thải.",
    ],
    people: [
      "Hội Nông dân huyện nhân rộng mô hình nuôi tôm quảng canh cải tiến ít thay nước ở xã Phú Hưng, Thạnh Phú.",
      "Các ấp của xã Hòa Mỹ, Trần Thới duy trì tổ tự quản vớt rác kênh rạch mỗi tháng.",
      "Cựu chiến binh xã Đông Thới trồng cây dọc lộ nông thôn, làm hàng rào cây xanh.",
    ],
    waste: [
      "Rác ở thị trấn Cái Nước và chợ Rau Dừa được thu gom thường xuyên, chuyển về nơi xử lý tập trung.",
      "Huyện hướng dẫn cơ sở thu mua tôm dùng thùng xốp nhiều lần, giảm túi ni lông.",
      "Xã Tân Hưng làm điểm phân loại rác tại nguồn, mỗi hộ có thùng ủ rác hữu cơ.",
    ],
  },
  "iii-12-dam-doi": {
    name: "huyện Đầm Dơi",
    centre: "thị trấn Đầm Dơi",
    drainage: [
      "Cống thoát nước khu hành chính và chợ Đầm Dơi được nạo vét; đoạn bờ sông Đầm Dơi qua thị trấn gia cố chống sạt lở.",
      "Đã lập lại bản đồ hiện trạng thoát nước thị trấn, xác định các điểm ngập khi triều dâng từ cửa Hố Gùi.",
      "Khu dân cư Vàm Đầm, xã Nguyễn Huân được đắp bờ bao, bổ sung cống hộp.",
    ],
    people: [
      "Đoàn thanh niên các xã Tân Thuận, Tân Đức trồng cây chống xói lở ven cửa Gành Hào.",
      "Mặt trận vận động hộ nuôi tôm xã Tạ An Khương, Tân Duyệt ký cam kết không xả bùn ra kênh chung.",
      "Phụ nữ xã Quách Phẩm, Thanh Tùng may túi vải đi chợ, nhân rộng “Làn nhựa đi chợ” cho hội viên.",
    ],
    waste: [
      "Thị trấn Đầm Dơi và xã Trần Phán có đội thu gom rác; chợ ven sông Tân Tiến dùng xuồng gom rác.",
      "Các trường ở xã Ngọc Chánh, Nguyễn Huân thực hiện “Trường học không rác thải nhựa”.",
      "Huyện lắp bể chứa vỏ bao thức ăn, vỏ thuốc thủy sản ở vùng nuôi tập trung xã Tân Đức.",
    ],
  },
  "iii-12-nam-can": {
    name: "huyện Năm Căn",
    centre: "thị trấn Năm Căn",
    drainage: [
      "Các tuyến đường thị trấn Năm Căn thường ngập khi triều cường từ sông Cửa Lớn; huyện đã nâng một số miệng cống, lắp van ngăn triều.",
      "Đã nạo vét kênh Tắc và mương thoát khu chợ Năm Căn, di dời vật kiến trúc lấn rạch.",
      "Khu dân cư xã Hàng Vịnh, xã Hàm Rồng gần Khu kinh tế Năm Căn được rà soát hướng thoát nước, tránh chồng lấn hạ tầng.",
    ],
    people: [
      "Mặt trận, đoàn thể xã Lâm Hải, Đất Mới vận động hộ nhận khoán giữ rừng đước, nuôi tôm sinh thái.",
      "Nhân dân ấp ven cửa Bồ Đề, xã Tam Giang Đông được vận động chằng chống nhà, di dời khỏi bờ sạt lở.",
      "Tổ phụ nữ xã Hiệp Tùng duy trì thu gom vỏ hàu, rác nhựa mắc trong rễ rừng.",
    ],
    waste: [
      "Rác thị trấn Năm Căn và xã Hàng Vịnh được gom bằng xe; các xã Tam Giang Đông, Lâm Hải gom bằng vỏ máy đến điểm tập kết.",
      "Huyện vận động bến tàu, quán ăn dọc đường Hồ Chí Minh bỏ ống hút, ly nhựa dùng một lần.",
      "Đã làm điểm phân loại rác ở một số khóm của thị trấn Năm Căn, có lịch thu rác tái chế hằng tuần.",
    ],
  },
  "iii-12-phu-tan": {
    name: "huyện Phú Tân",
    centre: "thị trấn Cái Đôi Vàm",
    drainage: [
      "Hệ thống thoát nước thị trấn Cái Đôi Vàm được khơi thông, xử lý các đoạn cống bị cát biển bồi lấp.",
      "Đã nạo vét rạch nội đồng xã Phú Mỹ, Tân Hưng Tây nối ra sông Bảy Háp.",
      "Khu dân cư Vàm Đình, xã Phú Thuận được bổ sung cống qua lộ, giảm ngập vườn, ao nuôi.",
    ],
    people: [
      "Xã Nguyễn Việt Khái cùng đồn biên phòng vận động dân ven đê biển Tây giữ rừng phòng hộ, không phơi lưới trên kè.",
      "Hội Nông dân xã Tân Hải, Rạch Chèo nhân rộng mô hình nuôi kết hợp tôm, cua, cá ít dùng hóa chất.",
      "Đoàn xã Việt Thắng ra quân vớt lục bình, rác trên kênh trục mỗi quý.",
    ],
    waste: [
      "Rác chợ Cái Đôi Vàm, chợ Vàm Đình được thu gom đều; bãi rác của huyện được phủ bạt, phun khử mùi.",
      "Cảng cá Cái Đôi Vàm vận động tàu đổi rác nhựa lấy nhu yếu phẩm.",
      "Xã Phú Tân, xã Phú Mỹ hướng dẫn hộ dân phân loại, ủ rác hữu cơ trong vườn.",
    ],
  },
  "iii-12-ngoc-hien": {
    name: "huyện Ngọc Hiển",
    centre: "thị trấn Rạch Gốc",
    drainage: [
      "Thị trấn Rạch Gốc và trung tâm xã Tân Ân thường ngập triều, huyện đã nâng cốt một số đoạn đường, làm cống ngăn triều.",
      "Đã khơi rạch nhánh khu dân cư Đất Mũi, bảo đảm thoát nước mà không ảnh hưởng rừng ngập mặn.",
      "Khu dân cư xã Viên An, Tam Giang Tây được rà soát, đề xuất kè chống sạt lở kết hợp thoát nước.",
    ],
    people: [
      "Các đoàn thể xã Đất Mũi vận động hộ làm du lịch cộng đồng không dùng đồ nhựa, giữ bãi bồi và rừng.",
      "Dân xã Viên An Đông, Tân Ân Tây tham gia khoanh nuôi rừng, nuôi tôm – rừng có chứng nhận.",
      "Thanh niên, biên phòng và dân ven cửa Rạch Gốc dọn rác bãi biển Khai Long trước mùa du lịch.",
    ],
    waste: [
      "Rác thị trấn Rạch Gốc và khu du lịch Đất Mũi được gom, vận chuyển theo đường Hồ Chí Minh về nơi xử lý.",
      "Các điểm dừng ở Mũi Cà Mau có trạm đổi chai nhựa, nhắc khách mang bình nước cá nhân.",
      "Xã Tam Giang Tây, Viên An gom rác bằng vỏ lãi theo lịch con nước.",
    ],
  },
};

/** By slot. */
export const places: Readonly<Record<string, Places>> = { ...northAndWest, ...southAndEast };
