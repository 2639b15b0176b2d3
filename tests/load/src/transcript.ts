import { dateInLondon, formatDate } from '@folkmoot/basics';
import fs from 'node:fs';
import os from 'node:os';
import { say } from './run-script';

/** What a measurement tells, line by line as it comes, and kept for a page. */
export class Transcript {
  private readonly lines: string[] = [];

  readonly tell = (line: string): void => {
    this.lines.push(line);
    say(line);
  };

  /** Writes a page of figures that says how it was made. @param how  the command, and what it measures */
  write(file: string, title: string, how: string): void {
    const day = formatDate(dateInLondon(new Date().toISOString()));
    const machine = `${day}, on a machine with ${os.cpus().length} cores, Node.js ${process.versions.node}`;
    const figures = this.lines.join('\n').trim();
    fs.writeFileSync(
      file,
      `# ${title}\n\n${how}\n\nLast run on ${machine}.\n\n\`\`\`text\n${figures}\n\`\`\`\n`,
    );
  }
}
