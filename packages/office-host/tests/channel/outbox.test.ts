import { expect, it } from "vitest";
import { Outbox } from "../../src/channel/outbox";

it("[U1] 200.000 calls of one recalculation go out together", async () => {
  const sent: number[] = [];
  const done = new Promise<void>((resolve) => {
    const outbox = new Outbox((entries) => {
      sent.push(entries.length);
      resolve();
    });
    outbox.post(Array.from({ length: 200_000 }, () => [1, 1000, "", ""]));
  });
  await done;
  expect(sent).toEqual([200_000]);
});
