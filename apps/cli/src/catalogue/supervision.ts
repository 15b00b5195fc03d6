import { command } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";

const difficulty = { name: say("mã", "id") } as const;
const sent = ["commandId", "dryRun", "json"] as const;
const document = ["date", "subject"] as const;
const text = ["text", "textFile"] as const;

export const supervisionCommands = [
  command("urge", {
    about: say(
      "Soạn và ký đôn đốc các đơn vị quá hạn ở một mức",
      "Prepare and sign an urging for the overdue at a tier",
    ),
    required: ["tier"],
    flags: ["year", "number", "notation", ...document, "body", ...text, "prepareOnly", ...sent],
    examples: [
      "urge --year 2026 --tier 1 --number 2561 --notation STNMT-BĐKH --dry-run",
      "urge --year 2026 --tier 1 --number 2561 --notation STNMT-BĐKH --date 2026-12-01",
      "urge --year 2026 --tier 2 --body iii-3 --body iii-5 --prepare-only",
    ],
    load: () => import("../act/urge.ts").then((module) => module.urge),
  }),
  command("urging list", {
    about: say("Các văn bản đôn đốc", "The urgings"),
    flags: ["year", "json"],
    examples: ["urging list --year 2026"],
    load: () => import("../act/urgings.ts").then((module) => module.listUrgings),
  }),
  command("urging show", {
    about: say("Một văn bản đôn đốc", "One urging"),
    words: [difficulty],
    flags: ["json"],
    examples: ["urging show 3f2a9c01"],
    load: () => import("../act/urgings.ts").then((module) => module.showUrging),
  }),
  command("urging export", {
    about: say(
      "Công văn đôn đốc thành văn bản Word theo thể thức",
      "An urging as a letter in Word, in the official form",
    ),
    words: [difficulty],
    required: ["docx"],
    flags: ["json"],
    examples: ["urging export 3f2a9c01 --docx cong-van.docx"],
    load: () => import("../act/urgings.ts").then((module) => module.exportUrging),
  }),
  command("urging sign", {
    about: say("Ký văn bản đôn đốc đã soạn", "Sign an urging that was prepared"),
    words: [difficulty],
    required: ["number", "notation"],
    flags: [...document, ...sent],
    examples: ["urging sign 3f2a9c01 --number 2561 --notation STNMT-BĐKH"],
    load: () => import("../act/urgings.ts").then((module) => module.signUrging),
  }),
  command("difficulty list", {
    about: say("Khó khăn, vướng mắc", "The difficulties"),
    flags: ["stage", "agency", "json"],
    examples: ["difficulty list", "difficulty list --stage submitted"],
    load: () => import("../difficulty/read.ts").then((module) => module.listDifficulties),
  }),
  command("difficulty show", {
    about: say("Một khó khăn, vướng mắc", "One difficulty"),
    words: [difficulty],
    flags: ["json"],
    examples: ["difficulty show 3f2a9c01"],
    load: () => import("../difficulty/read.ts").then((module) => module.showDifficulty),
  }),
  command("difficulty raise", {
    about: say("Phản ánh khó khăn, vướng mắc của đơn vị mình", "Raise a difficulty of the own body"),
    required: ["slot", "subject"],
    flags: ["clause", ...text, "proposal", ...sent],
    examples: [
      'difficulty raise --slot iii-12-nam-can --subject "Thiếu kinh phí kè" --clause III.12 --text "Tuyến kè …" --proposal "Bố trí vốn"',
    ],
    load: () => import("../difficulty/acts.ts").then((module) => module.raiseDifficulty),
  }),
  command("difficulty receive", {
    about: say("Tiếp nhận", "Receive"),
    words: [{ ...difficulty, many: true }],
    flags: sent,
    examples: ["difficulty receive 3f2a9c01"],
    load: () => import("../difficulty/acts.ts").then((module) => module.receiveDifficulties),
  }),
  command("difficulty settle", {
    about: say("Giải quyết và trả lời", "Settle it with an answer"),
    words: [difficulty],
    flags: [...text, ...sent],
    examples: ['difficulty settle 3f2a9c01 --text "Đã hướng dẫn tại Công văn 120/STNMT-BĐKH"'],
    load: () => import("../difficulty/acts.ts").then((module) => module.settleDifficulty),
  }),
  command("difficulty forward", {
    about: say(
      "Tiếp nhận, tổng hợp và trình UBND tỉnh khi có số văn bản",
      "Receive, consolidate and, with a document, submit to the committee",
    ),
    words: [{ ...difficulty, many: true }],
    flags: ["number", "notation", ...document, "note", ...text, ...sent],
    examples: [
      "difficulty forward 3f2a9c01",
      "difficulty forward 3f2a9c01 8b10d4e7 --number 2570 --notation TTr-STNMT --dry-run",
    ],
    load: () => import("../difficulty/acts.ts").then((module) => module.forwardDifficulties),
  }),
  command("difficulty direct", {
    about: say("UBND tỉnh chỉ đạo, giao việc từng đơn vị", "The committee directs and assigns tasks"),
    words: [{ ...difficulty, many: true }],
    required: ["number", "notation", "assign"],
    flags: [...text, ...document, ...sent],
    examples: [
      'difficulty direct 3f2a9c01 --number 9120 --notation UBND-NNTN --text "Giao Sở NN&PTNT …" --assign "iii-2:2026-12-20:Bố trí kinh phí"',
    ],
    load: () => import("../difficulty/directions.ts").then((module) => module.direct),
  }),
  command("difficulty close", {
    about: say("Đơn vị phản ánh kết thúc khó khăn, vướng mắc", "The body that raised it closes it"),
    words: [difficulty],
    flags: ["note", ...sent],
    examples: ['difficulty close 3f2a9c01 --note "Đã được bố trí vốn"'],
    load: () => import("../difficulty/acts.ts").then((module) => module.closeDifficulty),
  }),
  command("direction list", {
    about: say("Văn bản chỉ đạo và việc đã giao", "The directions and what was assigned"),
    flags: ["json"],
    examples: ["direction list"],
    load: () => import("../difficulty/directions.ts").then((module) => module.listDirections),
  }),
  command("direction carry-out", {
    about: say("Đơn vị được giao xác nhận đã thực hiện", "A named body marks its part carried out"),
    words: [{ name: say("mã", "id") }],
    required: ["slot"],
    flags: ["result", ...sent],
    examples: ['direction carry-out 77ab12cd --slot iii-2 --result "Đã bố trí 2 tỷ đồng"'],
    load: () => import("../difficulty/directions.ts").then((module) => module.carryOutDirection),
  }),
];
