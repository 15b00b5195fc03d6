import { useEffect, useState } from "react";

/** The demonstration clock, which runs on from the answer that brought it (ISO instant); milliseconds, checked twice a minute. */
export function useDemonstrationClock(clock: string): number {
  const [base, setBase] = useState({ clock, answeredAt: Date.now() });
  const [now, setNow] = useState(Date.now);
  if (base.clock !== clock) setBase({ clock, answeredAt: Date.now() });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(base.clock) + Math.max(0, now - base.answeredAt);
}
