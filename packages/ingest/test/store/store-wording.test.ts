import { expect, it } from "vitest";
import { callWording } from "../../src/words/call-wording.ts";
import { storeWording } from "../../src/words/store-wording.ts";

it("what is said of stores and of calls is as it was reviewed", () => {
  const said = [...Object.values(storeWording), ...Object.values(callWording)].map((says) =>
    says("county.db", "2008-11-03"),
  );
  expect(said.join("\n\n")).toMatchSnapshot();
});
