import type { Plan } from "@kehoach/domain";

/** The 20 points of Mục II (nhiệm vụ và giải pháp). */
export const tasks: Plan.Data["tasks"] = [
  "muc_II__khoan_1__nn_1",
  "muc_II__khoan_1__nn_2",
  "muc_II__khoan_2__nn_1",
  "muc_II__khoan_2__nn_2",
  "muc_II__khoan_2__nn_3",
  "muc_II__khoan_3__nn_1",
  "muc_II__khoan_3__nn_2",
  "muc_II__khoan_3__nn_3",
  "muc_II__khoan_3__nn_4",
  "muc_II__khoan_3__nn_5",
  "muc_II__khoan_3__nn_6",
  "muc_II__khoan_3__nn_7",
  "muc_II__khoan_3__nn_8",
  "muc_II__khoan_4__nn_1",
  "muc_II__khoan_4__nn_2",
  "muc_II__khoan_4__nn_3",
  "muc_II__khoan_4__nn_4",
  "muc_II__khoan_4__nn_5",
  "muc_II__khoan_5__nn_1",
  "muc_II__khoan_5__nn_2",
];

/** Mục II khoản 5, gạch đầu dòng thứ 2 asks bodies outside the committee: a point of the plan, and nobody's reported duty. */
export const requests: Plan.Data["requests"] = [
  {
    clause: "muc_II__khoan_5__nn_2",
    asked: ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các đoàn thể tỉnh"],
    agencies: ["ubmttqvn-tinh"],
    basis: "Đề nghị",
  },
];
