/** The two streams a command writes to and the one it reads from; tests put their own in its place. */
export interface Terminal {
  /** Results. */
  readonly write: (text: string) => void;
  /** Progress and messages. */
  readonly writeMessage: (text: string) => void;
  /** Whether somebody watches the messages, so that a line may be overwritten. */
  readonly interactive: boolean;
  readonly readStandardInput: () => Promise<Uint8Array>;
}

/** Ends quietly when the reader of a pipe has seen enough: `quizpress facts a.txt | head`. */
function endWithPipe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** The process's own streams. */
export function openTerminal(): Terminal {
  process.stdout.on('error', endWithPipe);
  return {
    write: (text) => void process.stdout.write(text),
    writeMessage: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    readStandardInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
  };
}
