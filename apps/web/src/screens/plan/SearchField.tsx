import { TextInput } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../texts/catalogue.ts";
import { planTexts } from "./texts.ts";

const route = getRouteApi("/ke-hoach");

/** The search, kept in the address so that a link shows the same. */
export function SearchField() {
  const texts = useTexts(planTexts);
  const { tim = "" } = route.useSearch();
  const navigate = route.useNavigate();
  // What is typed shows at once; the address follows (it drops blanks at the ends).
  const [typed, setTyped] = useState(tim);
  const shown = typed.trim() === tim ? typed : tim;
  return (
    <TextInput
      id="plan-search"
      type="search"
      label={texts.search}
      description={texts.searchHint}
      maxLength={100}
      value={shown}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        const search = next.trim() === "" ? {} : { tim: next.trim() };
        void navigate({ search, hash: true, replace: true, resetScroll: false });
      }}
    />
  );
}
