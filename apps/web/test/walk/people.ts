/** Accounts of the demonstration, by the pattern that its start prints: `<post>.<agency>@kehoach.example`. */
export const people = {
  healthDrafter: "chuyenvien.so-yt@kehoach.example",
  healthHead: "lanhdao.so-yt@kehoach.example",
  focalOfficer: "chuyenvien.so-tnmt@kehoach.example",
  focalHead: "lanhdao.so-tnmt@kehoach.example",
  committeeViewer: "theodoi.ubnd-ca-mau@kehoach.example",
  committeeLeader: "lanhdao.ubnd-ca-mau@kehoach.example",
  namCanDrafter: "chuyenvien.ubnd-nam-can@kehoach.example",
  planningHead: "lanhdao.so-khdt@kehoach.example",
  administrator: "quantri@kehoach.example",
} as const;

/** One password for all of them, printed at the start. */
export const demonstrationPassword = "KeHoach-MinhHoa-2026";
