import { catalogue } from "../../../texts/catalogue.ts";

/** The acts on a report by their names in the domain, and the fields of their dialogs. */
export const actTexts = catalogue({
  vi: {
    acts: {
      SignOff: {
        button: "Ký duyệt",
        title: "Ký duyệt báo cáo này?",
        hint: "Ký duyệt nội dung như sẽ in ra. Sau khi ký duyệt, sửa bất kỳ chỗ nào là phải ký lại.",
      },
      VoidSignOff: {
        button: "Huỷ ký duyệt để sửa",
        title: "Huỷ ký duyệt?",
        hint: "Báo cáo trở lại trạng thái đang soạn và phải được ký duyệt lại trước khi gửi.",
      },
      Send: {
        button: "Gửi báo cáo",
        title: "Gửi báo cáo tới Sở Tài nguyên và Môi trường?",
        hint: "Thời điểm gửi là thời điểm tính đúng hạn. Thu hồi được khi nơi nhận chưa bắt đầu xem xét.",
      },
      Recall: {
        button: "Thu hồi",
        title: "Thu hồi báo cáo đã gửi?",
        hint: "Báo cáo trở lại đơn vị. Thời điểm gửi lại mới được tính, kể cả khi đã quá hạn.",
      },
      BeginReview: {
        button: "Bắt đầu xem xét",
        title: "Bắt đầu xem xét báo cáo này?",
        hint: "Từ lúc này đơn vị không thu hồi được nữa.",
      },
      Accept: {
        button: "Tiếp nhận",
        title: "Tiếp nhận báo cáo này?",
        hint: "Sau khi tiếp nhận, chỉ lãnh đạo cơ quan đầu mối mở lại được và phải nêu lý do.",
      },
      Return: {
        button: "Trả lại",
        title: "Trả lại báo cáo để bổ sung?",
        hint: "Đơn vị nhận được lý do. Gửi lại trong thời hạn bổ sung thì giữ thời điểm gửi lần đầu.",
      },
      Reopen: {
        button: "Mở lại",
        title: "Mở lại báo cáo đã tiếp nhận?",
        hint: "Báo cáo trở lại bước xem xét. Kết quả đúng hạn hay trễ hạn giữ nguyên.",
      },
      RecordPaperReceipt: {
        button: "Ghi nhận báo cáo giấy",
        title: "Ghi nhận báo cáo nhận bằng văn bản",
        hint: "Ngày nhận là ngày được tính.",
      },
      Extend: {
        button: "Gia hạn",
        title: "Ghi nhận gia hạn",
        hint: "UBND tỉnh cho gia hạn bằng văn bản. Ghi nhận sau hạn thì chỉ đánh dấu trễ hạn có lý do.",
      },
      RevokeExtension: {
        button: "Thu hồi gia hạn",
        title: "Thu hồi gia hạn?",
        hint: "Thời hạn trở lại như Kế hoạch quy định.",
      },
      Waive: {
        button: "Miễn báo cáo",
        title: "Ghi nhận miễn báo cáo",
        hint: "Đơn vị không phải báo cáo kỳ này; kỳ này không tính vào số liệu nhưng vẫn hiện ra.",
      },
      RevokeWaiver: {
        button: "Thu hồi việc miễn",
        title: "Thu hồi việc miễn báo cáo?",
        hint: "Đơn vị lại có nghĩa vụ báo cáo kỳ này.",
      },
    },
    fields: {
      note: "Ý kiến (nếu có)",
      reasons: "Lý do, nội dung cần bổ sung",
      supplementDays: "Thời hạn bổ sung (ngày làm việc)",
      supplementHint: "Từ 1 đến 60, tính từ ngày làm việc tiếp theo.",
      reason: "Lý do",
      askedBy: "Cơ quan đề nghị",
      grantedBy: "Cơ quan cho phép",
      until: "Gia hạn đến hết ngày",
      receivedOn: "Ngày nhận",
      document: "Văn bản",
      codeNumber: "Số",
      codeNotation: "Ký hiệu",
      codeHint: "Ví dụ: 12 và BC-SYT",
      issuedDate: "Ngày ban hành",
      organName: "Cơ quan ban hành",
      subject: "Trích yếu",
      required: (field: string) => `Nhập: ${field}`,
      daysRange: "Thời hạn bổ sung là số nguyên từ 1 đến 60",
    },
    more: "Việc khác",
  },
  en: {
    acts: {
      SignOff: {
        button: "Sign off",
        title: "Sign off this report?",
        hint: "You have read it as it will be printed. After the sign-off any edit requires a new one.",
      },
      VoidSignOff: {
        button: "Void the sign-off to edit",
        title: "Void the sign-off?",
        hint: "The report becomes a draft again and must be signed off anew before it is sent.",
      },
      Send: {
        button: "Send the report",
        title: "Send the report to the Department of Natural Resources and Environment?",
        hint: "The instant of sending decides whether it is on time. It can be recalled until the review begins.",
      },
      Recall: {
        button: "Recall",
        title: "Recall the report?",
        hint: "It comes back to the agency. The instant of sending again will count, even after the deadline.",
      },
      BeginReview: {
        button: "Begin the review",
        title: "Begin reviewing this report?",
        hint: "From now on the agency cannot recall it.",
      },
      Accept: {
        button: "Accept",
        title: "Accept this report?",
        hint: "Acceptance is final; only the head of the focal department can reopen it, with a reason.",
      },
      Return: {
        button: "Return",
        title: "Return the report to be supplemented?",
        hint: "The agency receives the reasons. Sent again within the term it keeps the first instant.",
      },
      Reopen: {
        button: "Reopen",
        title: "Reopen the accepted report?",
        hint: "It goes back to review. Whether it was on time does not change.",
      },
      RecordPaperReceipt: {
        button: "Record a paper report",
        title: "Record a report received on paper",
        hint: "The day of receipt counts.",
      },
      Extend: {
        button: "Extend the term",
        title: "Record an extension",
        hint: "The People's Committee grants it by document. Recorded after the deadline it only marks a reason.",
      },
      RevokeExtension: {
        button: "Revoke the extension",
        title: "Revoke the extension?",
        hint: "The deadline of the plan applies again.",
      },
      Waive: {
        button: "Waive the report",
        title: "Record a waiver",
        hint: "The agency need not report this time; it is left out of the numbers and stays visible.",
      },
      RevokeWaiver: {
        button: "Revoke the waiver",
        title: "Revoke the waiver?",
        hint: "The agency owes this report again.",
      },
    },
    fields: {
      note: "Remark (optional)",
      reasons: "Reasons, and what to supplement",
      supplementDays: "Supplement term (working days)",
      supplementHint: "From 1 to 60, counted from the next working day.",
      reason: "Reason",
      askedBy: "Asked by",
      grantedBy: "Granted by",
      until: "Extended to the end of",
      receivedOn: "Day of receipt",
      document: "Document",
      codeNumber: "Number",
      codeNotation: "Notation",
      codeHint: "For example: 12 and BC-SYT",
      issuedDate: "Date of issue",
      organName: "Issued by",
      subject: "Subject",
      required: (field) => `Enter: ${field}`,
      daysRange: "The supplement term is a whole number from 1 to 60",
    },
    more: "Other acts",
  },
});
