import { findBeleniosTool } from '@folkmoot/test-support/belenios-tool';

/** Before the tests, once: they run side by side and would all fetch the tool. */
export default function fetchTool(): void {
  findBeleniosTool();
}
