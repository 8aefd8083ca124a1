import path from "node:path";
import type { TestModule, TestSpecification } from "vitest/node";
import { DefaultReporter } from "vitest/node";

/** Says after each file how many of how many are done, and how many tests failed so far. */
export default class ProgressReporter extends DefaultReporter {
  #files = 0;
  #done = 0;
  #failed = 0;

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications);
    this.#files = specifications.length;
  }

  override onTestModuleEnd(module: TestModule): void {
    const failed = [...module.children.allTests("failed")].length;
    this.#done++;
    this.#failed += failed === 0 && module.state() === "failed" ? 1 : failed;
    const name = path.relative(process.cwd(), module.moduleId);
    const seconds = Math.round(module.diagnostic().duration / 1000);
    this.log(`[${this.#done}/${this.#files}, ${this.#failed} failed] ${name} (${seconds} s)`);
    if (module.state() === "failed") super.onTestModuleEnd(module);
  }
}
