import type { Plan } from "@kehoach/domain";

/** Recipients (Nơi nhận) and signature: authority, position, full name. */
export const closing: Plan.Data["clauses"] = [
  { address: "noinhan", kind: "heading", marker: "", text: "Nơi nhận:" },
  { address: "noinhan__nn_1", kind: "recipient", marker: "-", text: "Bộ Tài nguyên và Môi trường;" },
  { address: "noinhan__nn_2", kind: "recipient", marker: "-", text: "TT. Tỉnh ủy;" },
  { address: "noinhan__nn_3", kind: "recipient", marker: "-", text: "TT. HĐND tỉnh;" },
  { address: "noinhan__nn_4", kind: "recipient", marker: "-", text: "CT, các PCT UBND tỉnh;" },
  { address: "noinhan__nn_5", kind: "recipient", marker: "-", text: "UBMTTQVN tỉnh;" },
  { address: "noinhan__nn_6", kind: "recipient", marker: "-", text: "Các cơ quan, đơn vị tại Mục III;" },
  { address: "noinhan__nn_7", kind: "recipient", marker: "-", text: "Hiệp hội doanh nghiệp tỉnh Cà Mau;" },
  { address: "noinhan__nn_8", kind: "recipient", marker: "-", text: "Cổng TTĐT tỉnh Cà Mau;" },
  { address: "noinhan__nn_9", kind: "recipient", marker: "-", text: "LĐVP UBND tỉnh;" },
  { address: "noinhan__nn_10", kind: "recipient", marker: "-", text: "Phòng NN-TN (Nguyên, 01/02);" },
  { address: "noinhan__nn_11", kind: "recipient", marker: "-", text: "Lưu: VP, L06/02." },
  { address: "chuky__doan_1", kind: "signature", marker: "", text: "KT. CHỦ TỊCH" },
  { address: "chuky__doan_2", kind: "signature", marker: "", text: "PHÓ CHỦ TỊCH" },
  { address: "chuky__doan_3", kind: "signature", marker: "", text: "Lê Văn Sử" },
];
